import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { apiQuery } from '../../api/query';
import { ConnectionStatusBadge } from '../../components/ConnectionStatusBadge';
import { DataTable } from '../../components/DataTable';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Notice } from '../../components/Notice';
import { isMoving } from '../../domain/connection-lifecycle';
import type { VpcConnection } from '../../contract/types';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './connect.module.css';

interface Props {
  crossConnectId: string;
  created: readonly string[];
  onMore: () => void;
}

/** What was made, and how it goes on. */
export function DoneStep({ crossConnectId, created, onMore }: Props) {
  const t = useWords(vpcConnections);
  const list = useQuery({
    ...apiQuery('listVpcConnections', { query: { crossConnectId, pageSize: 500 } }),
    refetchInterval: (query) =>
      query.state.data?.items.some(({ status }) => isMoving(status)) ? 1_000 : false,
  });
  const rows = list.data?.items.filter(({ id }) => created.includes(id)) ?? [];
  const waiting = rows.filter(({ status }) => status === 'PENDING_ACCEPTANCE').length;
  const name = ({ requester, accepter }: VpcConnection) =>
    [requester.vpcName, accepter.vpcName ?? accepter.vpcId] as const;
  return (
    <div className={`${classes.narrow} ${classes.done}`}>
      <Notice tone="good" role="status">
        {waiting > 0 ? t.doneSent(created.length) : t.doneConnected(created.length)}
      </Notice>
      {list.isPending && <ListSkeleton rows={created.length} />}
      {list.isError && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <DataTable<VpcConnection>
          caption={t.doneCaption}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'requester', header: t.columns.requester, cell: (row) => name(row)[0] },
            { id: 'accepter', header: t.columns.accepter, cell: (row) => name(row)[1] },
            {
              id: 'status',
              header: t.columns.status,
              cell: ({ status }) => <ConnectionStatusBadge status={status} />,
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
