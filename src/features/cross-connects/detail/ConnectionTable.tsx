import { ConnectionStatusBadge } from '../../../components/ConnectionStatusBadge';
import { Countdown } from '../../../components/Countdown';
import { DataTable, type Column } from '../../../components/DataTable';
import { TimeAgo } from '../../../components/TimeAgo';
import { StatedReason } from '../../../components/StatedReason';
import type { VpcConnection } from '../../../contract/types';
import { standingOf } from '../../../domain/standing';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { useWords } from '../../../i18n/Language';
import { ConnectionButtons } from './ConnectionButtons';
import classes from './detail.module.css';
import { EndCell } from './EndCell';

interface Props {
  caption: string;
  connections: readonly VpcConnection[];
  ended?: boolean;
  /** The one that a link led to. */
  linkedId: string | undefined;
  onDone: (said: string) => void;
}

export function ConnectionTable({ caption, connections, ended, linkedId, onDone }: Props) {
  const { connections: t } = useWords(crossConnectPage);
  const columns: Column<VpcConnection>[] = [
    {
      id: 'requester',
      header: t.requester,
      cell: (row) => (
        <EndCell end={row.requester} own={row.sides.includes('requester')} linked={row.id === linkedId} />
      ),
    },
    {
      id: 'accepter',
      header: t.accepter,
      cell: (row) => <EndCell end={row.accepter} own={row.sides.includes('accepter')} />,
    },
    { id: 'status', header: t.status, cell: (row) => <Standing connection={row} /> },
    {
      id: 'requested',
      header: t.requested,
      cell: ({ requestedBy, requestedAt }) => (
        <span className={classes.end}>
          {requestedBy.name}
          <span className={classes.quiet}>
            <TimeAgo at={requestedAt} />
          </span>
        </span>
      ),
    },
    ended
      ? { id: 'reason', header: t.reason, cell: (row) => <Why connection={row} /> }
      : {
          id: 'expires',
          header: t.expires,
          cell: ({ expiresAt }) => expiresAt && <Countdown until={expiresAt} />,
        },
    {
      id: 'actions',
      header: t.actions,
      cell: (row) => <ConnectionButtons connection={row} onDone={onDone} />,
    },
  ];
  return (
    <DataTable<VpcConnection>
      caption={caption}
      columns={columns}
      rows={connections}
      rowKey={({ id }) => id}
    />
  );
}

function Standing({ connection: { status, crossConnect, progress } }: { connection: VpcConnection }) {
  return (
    <span className={classes.standing}>
      <ConnectionStatusBadge status={standingOf(status, crossConnect.status)} />
      {progress && <span className={classes.quiet}>{progress.percent}%</span>}
    </span>
  );
}

function Why({ connection: { status, statusReason, decidedBy } }: { connection: VpcConnection }) {
  const { connections: t } = useWords(crossConnectPage);
  if (statusReason === undefined) return null;
  return (
    <div className={classes.reason}>
      <StatedReason reason={statusReason} />
      {status === 'REJECTED' && decidedBy && <div className={classes.quiet}>{t.by(decidedBy.name)}</div>}
    </div>
  );
}
