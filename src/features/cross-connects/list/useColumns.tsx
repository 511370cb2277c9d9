import { Link } from 'react-router';
import { CrossConnectStatusBadge } from '../../../components/CrossConnectStatusBadge';
import type { Column } from '../../../components/DataTable';
import { ShortId } from '../../../components/ShortId';
import { TimeAgo } from '../../../components/TimeAgo';
import type { CrossConnect } from '../../../contract/types';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';
import { TermEnd } from '../../../components/TermEnd';
import classes from './list.module.css';

function Named({ crossConnect: { id, name } }: { crossConnect: CrossConnect }) {
  return (
    <span className={classes.named}>
      <Link to={paths.crossConnect(id)}>{name}</Link>
      <ShortId id={id} />
    </span>
  );
}

export function useColumns(): readonly Column<CrossConnect>[] {
  const { list: t } = useWords(crossConnects);
  const format = useFormat();
  return [
    {
      ...{ id: 'name', header: t.name, sortKey: 'name', hideable: false, rowHeader: true },
      copy: ({ name }) => name,
      cell: (row) => <Named crossConnect={row} />,
    },
    {
      ...{ id: 'status', header: t.status, sortKey: 'status' },
      cell: ({ status }) => <CrossConnectStatusBadge status={status} />,
    },
    {
      ...{ id: 'requester', header: t.requester, sortKey: 'requesterRegionId' },
      cell: ({ requesterRegionId }) => requesterRegionId,
    },
    {
      ...{ id: 'accepter', header: t.accepter, sortKey: 'accepterRegionId' },
      cell: ({ accepterRegionId }) => accepterRegionId,
    },
    {
      ...{ id: 'bandwidth', header: t.bandwidth, sortKey: 'bandwidthMbps', align: 'right' },
      cell: ({ bandwidthMbps }) => format.mbps(bandwidthMbps),
    },
    {
      ...{ id: 'connections', header: t.connections, sortKey: 'connections', align: 'right' },
      copy: ({ connectionCount, pendingCount }) => String(connectionCount + pendingCount),
      cell: ({ connectionCount, pendingCount }) => (
        <span className={classes.counts}>
          {pendingCount > 0 && <span>{t.pendingCount(pendingCount)}</span>}
          {format.number(connectionCount + pendingCount)}
        </span>
      ),
    },
    {
      ...{ id: 'expires', header: t.expires, sortKey: 'termEndsAt' },
      cell: ({ termEndsAt, status }) => <TermEnd at={termEndsAt} status={status} inColumn />,
    },
    {
      ...{ id: 'description', header: t.description },
      cell: ({ description }) => (
        <span className={classes.description} title={description}>
          <span>{description}</span>
        </span>
      ),
    },
    {
      ...{ id: 'created', header: t.created, sortKey: 'createdAt' },
      cell: ({ createdAt }) => <TimeAgo at={createdAt} />,
    },
  ];
}
