import { useEffect, useRef } from 'react';
import { useUrlSearch } from '../../components/useUrlSearch';
import type { Pair } from '../../contract/types';
import { changed, emptyDraft, samePair, type Draft } from './draft';
import type { Pairing } from './pairing';

/** A link from the matrix, from a remedy or from a plan brings pairs along: they go into the draft, once, and leave the URL. */
export function usePairsFromUrl(pairing: Pairing, draft: Draft, onChange: (draft: Draft) => void) {
  const [search, setSearch] = useUrlSearch();
  const taken = useRef<string>(undefined);
  useEffect(() => {
    const asked = search.getAll('pair');
    // The URL changes a moment after the draft: the same pairs are not taken twice.
    if (asked.length === 0 || taken.current === asked.join()) return;
    taken.current = asked.join();
    const { accepterRegionId } = pairing.crossConnect;
    const known = ({ requesterVpcId, accepterVpcId }: Pair) =>
      pairing.requesters.some(({ id }) => id === requesterVpcId) &&
      pairing.vpcs.get(accepterVpcId)?.regionId === accepterRegionId;
    const pairs = asked.map((text): Pair => {
      const [requesterVpcId = '', accepterVpcId = ''] = text.split('~');
      return { requesterVpcId, accepterVpcId };
    });
    const base = draft.created === undefined ? draft : emptyDraft();
    const added = pairs.filter((pair) => known(pair) && !base.pairs.some((each) => samePair(each, pair)));
    // Another account's VPC that is known from elsewhere need not be told by its id again.
    const strangers = added.flatMap(({ accepterVpcId }) => {
      const vpc = pairing.vpcs.get(accepterVpcId);
      if (vpc === undefined || pairing.accepters.some(({ id }) => id === vpc.id)) return [];
      return [{ vpcId: vpc.id, cidr: vpc.cidr, regionId: vpc.regionId, accountName: vpc.accountName }];
    });
    const peers = [...base.peers, ...strangers];
    onChange(changed(base, { peers, pairs: [...base.pairs, ...added], acknowledged: false }));
    setSearch(
      (before) => {
        before.delete('pair');
        return before;
      },
      { replace: true },
    );
  }, [search, setSearch, pairing, draft, onChange]);
}
