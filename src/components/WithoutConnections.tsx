import { useMemo } from 'react';
import type { Topology } from '../contract/types';
import { changesWithout } from './network-change';
import { PairChanges } from './PairChanges';
import { ReachChanges } from './ReachChanges';
import { namesIn } from './topology-names';

interface Props {
  /** Undefined while it is being read: then nothing is shown yet. */
  topology: Topology | undefined;
  connectionId: string | readonly string[];
}

/** What ending connections, or withdrawing requests, does to other pairs, and to the reach of others. */
export function WithoutConnections({ topology, connectionId }: Props) {
  const ids = [connectionId].flat().join(' ');
  const changes = useMemo(() => topology && changesWithout(topology, ids.split(' ')), [topology, ids]);
  if (topology === undefined || changes === undefined) return null;
  const nameOf = namesIn(topology);
  return (
    <>
      <PairChanges changes={changes.pairs} nameOf={nameOf} sayNone />
      <ReachChanges changes={changes.reach} nameOf={nameOf} />
    </>
  );
}
