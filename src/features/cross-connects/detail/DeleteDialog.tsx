import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isProblem } from '../../../api/errors';
import { topologyQuery } from '../../../api/topology-query';
import { useChange } from '../../../api/useChange';
import { useCurl } from '../../../api/useCurl';
import { usePermissions } from '../../../api/usePermissions';
import { ChangeReview } from '../../../components/change-review/ChangeReview';
import { routesOf } from '../../../components/change-review/review';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { changesWithoutCrossConnect } from '../../../components/network-change';
import { Notice } from '../../../components/Notice';
import { namesIn } from '../../../components/topology-names';
import { useFrozen } from '../../../components/useFrozen';
import type { CrossConnect } from '../../../contract/types';
import { isLive } from '../../../domain/connection-lifecycle';
import { crossConnectActions } from '../../../domain/cross-connect-lifecycle';
import { components } from '../../../i18n/en/components';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { meanwhile } from '../../../i18n/en/meanwhile';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { differing, FACTS } from '../difference';
import { Meanwhile } from '../Meanwhile';
import { connectionsQuery } from '../queries';
import { DeletedAlong } from './DeletedAlong';
import classes from './detail.module.css';

interface Props {
  crossConnect: CrossConnect;
  onClose: () => void;
}

/** Says what deleting means, for its connections and for others, and asks to type the name. */
export function DeleteDialog({ crossConnect: present, onClose }: Props) {
  const { deleteOne: t } = useWords(crossConnectPage);
  const newer = useWords(meanwhile);
  const { reason } = useWords(components);
  const format = useFormat();
  const queries = useQueryClient();
  const permissions = usePermissions();
  const remove = useChange('deleteCrossConnect');
  const crossConnect = useFrozen(present, remove.isPending);
  const [began] = useState(crossConnect);
  const changed = differing(FACTS, began, crossConnect).length > 0;
  const { id, name, version, termEndsAt, requesterRegionId, accepterRegionId, status } = crossConnect;
  const connections = useFrozen(useQuery(connectionsQuery(id)), remove.isPending);
  const live = connections.data?.items.filter((each) => isLive(each.status));
  // Until they are read, what the Cross Connect itself says.
  const count = live?.length ?? crossConnect.connectionCount + crossConnect.pendingCount;
  const allowed = crossConnectActions({
    ...{ status, permissions, own: true, liveConnections: count },
    connectionsSettingUp: live?.filter((each) => each.status === 'PROVISIONING').length ?? 0,
    deletionLock: crossConnect.deletionLock,
  }).deleteAll;
  const along = live ?? [];
  const connected = along.filter((each) => each.status === 'ACTIVE');
  const topology = useFrozen(useQuery(topologyQuery()).data, remove.isPending);
  const changes = useMemo(() => topology && changesWithoutCrossConnect(topology, id), [topology, id]);
  const input = { params: { crossConnectId: id }, query: count > 0 ? { cascade: true } : {}, version };
  const call = useCurl('deleteCrossConnect', input);

  return (
    <ConfirmDialog
      title={t.title(name)}
      confirmLabel={count > 0 ? t.confirmAll : t.confirm}
      danger
      typeToConfirm={name}
      obstacle={allowed.allowed ? undefined : reason[allowed.reason]}
      size="lg"
      pending={remove.isPending}
      error={changed && isProblem(remove.error, 'version-conflict') ? undefined : remove.error}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(input, {
          onSuccess: onClose,
          // Somebody changed it meanwhile: what is on the screen has to be the present state before another try.
          onError: () => void queries.invalidateQueries(),
        })
      }
    >
      {changed && (
        <Notice tone="wait" role="alert" title={newer.title}>
          <Meanwhile facts={FACTS} before={began} now={crossConnect} />
          {newer.deleteKeeps}
        </Notice>
      )}
      <ChangeReview
        {...(topology && { nameOf: namesIn(topology) })}
        review={{
          objects:
            along.length > 0 ? (
              <DeletedAlong live={along} />
            ) : (
              <p className={classes.first}>{t.alone(name)}</p>
            ),
          ...(along.length > 0 && {
            routes: { kind: 'lost', lines: connected.flatMap(routesOf), reach: changes?.reach },
          }),
          ...(along.length > 0 && { consequences: { pairs: changes?.pairs } }),
          irreversible: [
            t.ends(requesterRegionId, accepterRegionId),
            status === 'FAILED'
              ? t.refundedAlready
              : status === 'ACTIVE'
                ? t.noRefundUntil(format.date(termEndsAt))
                : t.noRefund,
          ],
          call,
        }}
      />
    </ConfirmDialog>
  );
}
