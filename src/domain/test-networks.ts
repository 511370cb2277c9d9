import fc from 'fast-check';
import { overlaps, parseCidr } from './cidr';
import { CONNECTION_STATUSES, isLive } from './connection-lifecycle';
import type { ConditionCode, NetworkData, RuleConnection, RulePair } from './connection-rules';

/** For tests only: random networks, and the conditions word by word to hold the rules against. */

// Small networks with few blocks and prefixes, so that overlaps, twins and nested CIDRs are common.
export const ids = Array.from({ length: 8 }, (_, index) => `v${index}`);
export const somePair = fc.record({
  crossConnectId: fc.constantFrom('X', 'Y'),
  requesterVpcId: fc.constantFrom(...ids),
  accepterVpcId: fc.constantFrom(...ids),
});
export const networkOf = (prefixes: number[]) =>
  fc.record({
    vpcs: fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          cidr: fc
            .tuple(fc.nat({ max: 7 }), fc.constantFrom(...prefixes))
            .map(([block, prefix]) => `10.${block}.0.0/${prefix}`),
          regionId: fc.constantFrom('A', 'B', 'C'),
        }),
      ),
    ),
    connections: fc
      .array(fc.record({ pair: somePair, status: fc.constantFrom(...CONNECTION_STATUSES) }), {
        maxLength: 12,
      })
      .map((all) => all.map(({ pair, status }, index) => ({ ...pair, id: `c${index}`, status }))),
  });
export const someNetwork = networkOf([0, 13, 14, 15, 16, 17, 32]);
/** Where most pairs are legal. */
export const roomyNetwork = networkOf([15, 16, 17, 32]);

/** The conditions word by word, without any index. */
export function naive(
  { vpcs: all, connections }: NetworkData,
  { crossConnectId, requesterVpcId, accepterVpcId }: RulePair,
) {
  const find = (id: string) => all.find((each) => each.id === id)!;
  const [r, a] = [find(requesterVpcId), find(accepterVpcId)];
  const meet = (one: { cidr: string }, other: { cidr: string }) =>
    overlaps(parseCidr(one.cidr)!, parseCidr(other.cidr)!);
  const live = connections.filter(({ status }) => isLive(status));
  const inX = live.filter((each) => each.crossConnectId === crossConnectId);
  const joinsBoth = (c: RuleConnection) =>
    (c.requesterVpcId === r.id && c.accepterVpcId === a.id) ||
    (c.requesterVpcId === a.id && c.accepterVpcId === r.id);
  const codes: ConditionCode[] = [];
  if (meet(r, a)) codes.push(2009);
  if (live.some(joinsBoth)) codes.push(2010);
  if (inX.some((c) => c.requesterVpcId !== r.id && meet(find(c.requesterVpcId), a))) codes.push(2011);
  if (r.regionId === a.regionId) codes.push(2012);
  if (inX.some((c) => c.accepterVpcId !== a.id && meet(find(c.accepterVpcId), r))) codes.push(2013);
  return codes;
}
