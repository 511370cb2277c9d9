import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { apiQuery } from '../../api/query';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import { DataTable } from '../../components/DataTable';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Notice } from '../../components/Notice';
import { endName } from '../../components/pair-name';
import { StatedReason } from '../../components/StatedReason';
import type { ConnectionStatus, VpcConnection } from '../../contract/types';
import { isLive, isMoving } from '../../domain/connection-lifecycle';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './connect.module.css';

interface Props {
  crossConnectId: string;
  created: readonly string[];
  onMore: () => void;
}

/** How those that were asked for stand by now: it goes on while the reader looks. */
function Standing({ rows }: { rows: readonly VpcConnection[] }) {
  const t = useWords(vpcConnections);
  const count = (...statuses: ConnectionStatus[]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  const standing = [
    { count: count('PENDING_ACCEPTANCE'), say: t.doneSent },
    { count: count('PROVISIONING'), say: t.doneConnecting },
    { count: count('ACTIVE'), say: t.doneConnected },
    { count: rows.filter(isRefused).length, say: t.doneRefused },
  ];
  return (
    <>
      {standing
        .filter((each) => each.count > 0)
        .map((each) => each.say(each.count))
        .join(' ')}
    </>
  );
}
const isRefused = ({ status }: Pick<VpcConnection, 'status'>) =>
  status !== 'PENDING_ACCEPTANCE' && !isLive(status);

/** What was made, and how it goes on. */
export function DoneStep({ crossConnectId, created, onMore }: Props) {
  const t = useWords(vpcConnections);
  const list = useQuery({
    ...apiQuery('listVpcConnections', { query: { crossConnectId, pageSize: 500 } }),
    refetchInterval: (query) =>
      query.state.data?.items.some(({ status }) => isMoving(status)) ? 1_000 : false,
  });
  const found = new Map(list.data?.items.map((each) => [each.id, each]));
  // In the order in which they were asked for.
  const rows = created.flatMap((id) => found.get(id) ?? []);
  return (
    <div className={`${classes.narrow} ${classes.done}`}>
      <Notice tone={rows.some(isRefused) ? 'wait' : 'good'} role="status">
        {list.data === undefined ? t.doneSent(created.length) : <Standing rows={rows} />}
      </Notice>
      {list.isPending && <ListSkeleton rows={created.length} />}
      {list.isError && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <DataTable<VpcConnection>
          caption={t.doneCaption}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'requester', header: t.columns.requester, cell: ({ requester }) => endName(requester) },
            { id: 'accepter', header: t.columns.accepter, cell: ({ accepter }) => endName(accepter) },
            {
              id: 'status',
              header: t.columns.status,
              cell: ({ id, status, statusReason }) => (
                <>
                  <ConnectionStatusBadge status={status} />
                  {isRefused({ status }) && (
                    <p className={classes.refused}>
                      {statusReason !== undefined && <StatedReason reason={statusReason} />}
                      <Link to={paths.requestsHistory({ selected: id })}>{t.seeRequest}</Link>
                    </p>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      <Group gap="xs">
        <Button component={Link} to={paths.topology()}>
          {t.seeTopology}
        </Button>
        <Button component={Link} to={paths.crossConnect(crossConnectId)} variant="default">
          {t.seeCrossConnect}
        </Button>
        <Button variant="default" onClick={onMore}>
          {t.more}
        </Button>
      </Group>
    </div>
  );
}
