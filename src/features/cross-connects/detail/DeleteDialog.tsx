import { Button, Group, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { isProblem } from '../../../api/errors';
import { useChange } from '../../../api/useChange';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { ConnectionStatusBadge } from '../../../components/ConnectionStatusBadge';
import { Dialog } from '../../../components/Dialog';
import { ListSkeleton } from '../../../components/ListSkeleton';
import type { CrossConnect } from '../../../contract/types';
import { isLive } from '../../../domain/connection-lifecycle';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';
import { connectionsQuery } from '../queries';
import { pairName } from './pair-name';
import classes from './detail.module.css';

interface Props {
  crossConnect: CrossConnect;
  onClose: () => void;
}

/** Says what deleting means and asks to type the name; while connections live, it names them instead. */
export function DeleteDialog({ crossConnect, onClose }: Props) {
  const { deleteOne: t } = useWords(crossConnects);
  const format = useFormat();
  const queries = useQueryClient();
  const remove = useChange('deleteCrossConnect');
  const { id, name, version, termEndsAt, requesterRegionId, accepterRegionId, status } = crossConnect;
  const live = crossConnect.connectionCount + crossConnect.pendingCount;
  if (live > 0 || isProblem(remove.error, 'has-connections')) {
    return <Blocked crossConnect={crossConnect} onClose={onClose} />;
  }
  return (
    <ConfirmDialog
      title={t.title(name)}
      confirmLabel={t.confirm}
      danger
      typeToConfirm={name}
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(
          { params: { crossConnectId: id }, version },
          {
            onSuccess: onClose,
            // Somebody changed it meanwhile: what is on the screen has to be the present state before another try.
            onError: () => void queries.invalidateQueries(),
          },
        )
      }
    >
      <p className={classes.first}>{t.ends(requesterRegionId, accepterRegionId)}</p>
      <p className={classes.last}>
        {status === 'FAILED'
          ? t.refundedAlready
          : status === 'ACTIVE'
            ? t.noRefundUntil(format.date(termEndsAt))
            : t.noRefund}
      </p>
    </ConfirmDialog>
  );
}

function Blocked({ crossConnect: { id, name }, onClose }: Props) {
  const { deleteOne: t } = useWords(crossConnects);
  const { close } = useWords(components);
  const connections = useQuery(connectionsQuery(id));
  const live = connections.data?.items.filter(({ status }) => isLive(status)) ?? [];
  return (
    <Dialog opened onClose={onClose} title={t.title(name)}>
      <Stack gap="md">
        <p className={classes.first}>{t.blocked(live.length)}</p>
        {connections.isPending && <ListSkeleton rows={2} />}
        <ul className={classes.blockers}>
          {live.map((connection) => (
            <li key={connection.id}>
              <Link to={`${paths.crossConnect(id)}?connection=${connection.id}`} onClick={onClose}>
                {pairName(connection)}
              </Link>
              <ConnectionStatusBadge status={connection.status} />
            </li>
          ))}
        </ul>
        <Group justify="flex-end">
          <Button onClick={onClose}>{close}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
