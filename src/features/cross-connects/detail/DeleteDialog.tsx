import { useQuery, useQueryClient } from '@tanstack/react-query';
import { apiQuery } from '../../../api/query';
import { useChange } from '../../../api/useChange';
import { useCurl } from '../../../api/useCurl';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { CopyAsCurl } from '../../../components/CopyAsCurl';
import type { CrossConnect } from '../../../contract/types';
import { isLive } from '../../../domain/connection-lifecycle';
import { crossConnectActions } from '../../../domain/cross-connect-lifecycle';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { connectionsQuery } from '../queries';
import { DeletedAlong } from './DeletedAlong';
import classes from './detail.module.css';

interface Props {
  crossConnect: CrossConnect;
  onClose: () => void;
}

/** Says what deleting means, for its connections and for others, and asks to type the name. */
export function DeleteDialog({ crossConnect, onClose }: Props) {
  const { deleteOne: t } = useWords(crossConnects);
  const { reason } = useWords(components);
  const format = useFormat();
  const queries = useQueryClient();
  const permissions = useQuery(apiQuery('getMe', {})).data?.permissions ?? ['change'];
  const remove = useChange('deleteCrossConnect');
  const { id, name, version, termEndsAt, requesterRegionId, accepterRegionId, status } = crossConnect;
  const connections = useQuery(connectionsQuery(id));
  const live = connections.data?.items.filter((each) => isLive(each.status));
  // Until they are read, what the Cross Connect itself says.
  const count = live?.length ?? crossConnect.connectionCount + crossConnect.pendingCount;
  const along = crossConnectActions({
    ...{ status, permissions, own: true, liveConnections: count },
    connectionsSettingUp: live?.filter((each) => each.status === 'PROVISIONING').length ?? 0,
    deletionLock: crossConnect.deletionLock,
  }).deleteAll;
  const input = { params: { crossConnectId: id }, query: count > 0 ? { cascade: true } : {}, version };
  const command = useCurl('deleteCrossConnect', input);

  return (
    <ConfirmDialog
      title={t.title(name)}
      confirmLabel={count > 0 ? t.confirmAll : t.confirm}
      danger
      typeToConfirm={name}
      obstacle={along.allowed ? undefined : reason[along.reason]}
      size="lg"
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(input, {
          onSuccess: onClose,
          // Somebody changed it meanwhile: what is on the screen has to be the present state before another try.
          onError: () => void queries.invalidateQueries(),
        })
      }
    >
      <p className={classes.first}>{t.ends(requesterRegionId, accepterRegionId)}</p>
      {live !== undefined && live.length > 0 && <DeletedAlong crossConnectId={id} live={live} />}
      <p className={classes.last}>
        {status === 'FAILED'
          ? t.refundedAlready
          : status === 'ACTIVE'
            ? t.noRefundUntil(format.date(termEndsAt))
            : t.noRefund}
      </p>
      <CopyAsCurl of="deleteCrossConnect" command={command} />
    </ConfirmDialog>
  );
}
