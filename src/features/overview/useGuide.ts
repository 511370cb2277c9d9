import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery } from '../../api/query';
import { topologyQuery } from '../../api/topology-query';
import { keptKey } from '../../components/kept-key';
import { useKept } from '../../components/useKept';
import type { Me } from '../../contract/types';
import { guideOf } from './guide';

const NOWHERE = { from: {}, to: {} };

/**
 * The way to the first connected pair, and whether it is shown: until it has been walked or hidden, and again for who asks.
 * Undefined before it is known whose it is, and how far they are.
 */
export function useGuide(me: Me | undefined) {
  const [kept, keep] = useKept(keptKey('guide', me?.user.id ?? '', me?.account.id));
  const topology = useQuery(topologyQuery()).data;
  const pair = topology && guideOf(topology, false).pair;
  const reach = useQuery({
    ...apiQuery('checkReachability', {
      body: pair ? { from: { vpcId: pair.from }, to: { vpcId: pair.to } } : NOWHERE,
    }),
    enabled: pair !== undefined,
  });
  const known = me !== undefined && topology !== undefined && (pair === undefined || !reach.isPending);
  const guide = known ? guideOf(topology, reach.data?.verdict === 'reachable') : undefined;

  // Who has just come to the end sees that they have.
  const [walked, setWalked] = useState(false);
  if (guide && !guide.complete && !walked) setWalked(true);
  const shown = kept === null ? guide !== undefined && (!guide.complete || walked) : kept === 'shown';
  return { guide, shown, show: () => keep('shown'), hide: () => keep('hidden') };
}
