import { useMemo } from 'react';
import type { Topology } from '../contract/types';
import { changesWithout } from './network-change';
import { PairChanges } from './PairChanges';
import { namesIn } from './topology-names';

interface Props {
  /** Undefined while it is being read: then nothing is shown yet. */
  topology: Topology | undefined;
  connectionId: string | readonly string[];
}

/** What ending connections, or withdrawing requests, does to other pairs. */
export function WithoutConnections({ topology, connectionId }: Props) {
  const ids = [connectionId].flat().join(' ');
  const changes = useMemo(() => topology && changesWithout(topology, ids.split(' ')).pairs, [topology, ids]);
  return topology && changes && <PairChanges changes={changes} nameOf={namesIn(topology)} sayNone />;
}
