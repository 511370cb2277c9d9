import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { topologyQuery } from '../../../api/topology-query';
import { ConnectionStatusBadge } from '../../../components/ConnectionStatusBadge';
import { changesWithoutCrossConnect } from '../../../components/network-change';
import { PairChanges } from '../../../components/PairChanges';
import { ReachChanges } from '../../../components/ReachChanges';
import { namesIn } from '../../../components/topology-names';
import type { VpcConnection } from '../../../contract/types';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './detail.module.css';
import { pairName } from './pair-name';

/** More than these are a click away, so that the button stays near. */
const SHOWN_OPEN = 6;

interface Props {
  crossConnectId: string;
  live: readonly VpcConnection[];
}

/** What goes with a Cross Connect, in which steps, and what that does to others. */
export function DeletedAlong({ crossConnectId, live }: Props) {
  const { deleteOne: t } = useWords(crossConnects);
  const topology = useQuery(topologyQuery()).data;
  const changes = useMemo(
    () => topology && changesWithoutCrossConnect(topology, crossConnectId),
    [topology, crossConnectId],
  );
  const waiting = live.filter(({ status }) => status === 'PENDING_ACCEPTANCE').length;
  const connected = live.length - waiting;
  return (
    <div>
      <h3 className={classes.heading}>{t.what}</h3>
      <ol className={classes.losses}>
        {waiting > 0 && <li>{t.cancelled(waiting)}</li>}
        {connected > 0 && <li>{t.removed(connected)}</li>}
        <li>{t.deleted}</li>
      </ol>
      <p className={classes.quiet}>{t.allOrNothing}</p>
      <details className={classes.along} open={live.length <= SHOWN_OPEN}>
        <summary>{t.connections}</summary>
        <ul className={classes.blockers}>
          {live.map((connection) => (
            <li key={connection.id}>
              {pairName(connection)}
              <ConnectionStatusBadge status={connection.status} />
            </li>
          ))}
        </ul>
      </details>
      <h3 className={classes.heading}>{t.consequences}</h3>
      {topology && changes && (
        <div className={classes.consequences}>
          <ReachChanges changes={changes.reach} nameOf={namesIn(topology)} />
          <PairChanges changes={changes.pairs} nameOf={namesIn(topology)} sayNone />
        </div>
      )}
    </div>
  );
}
