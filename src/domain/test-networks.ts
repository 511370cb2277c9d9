import fc from 'fast-check';
import { cidrAt, formatAddress, parseCidr } from './cidr';
import { CONNECTION_STATUSES, isLive } from './connection-lifecycle';
import { CONDITION_CODES, type ConditionCode, type NetworkData, type RulePair } from './connection-rules';

/** For tests only: random networks, and the conditions word by word to hold the rules against. */

/** Close together and at both ends of the space. */
export const someAddress = fc.oneof(fc.nat({ max: 40 }), fc.integer({ min: 2 ** 32 - 40, max: 2 ** 32 - 1 }));
const somePrefix = fc.oneof(fc.integer({ min: 26, max: 32 }), fc.integer({ min: 0, max: 32 }));
/** Of every prefix length: nested, touching, equal and all-covering ones. */
export const someCidr = fc.tuple(someAddress, somePrefix).map(([address, prefix]) => cidrAt(address, prefix));

// Small networks with few blocks and prefixes, so that overlaps, twins and nested CIDRs are common.
export const ids = Array.from({ length: 8 }, (_, index) => `v${index}`);
export const somePair = fc.record({
  crossConnectId: fc.constantFrom('X', 'Y'),
  requesterVpcId: fc.constantFrom(...ids),
  accepterVpcId: fc.constantFrom(...ids),
});
const networkWith = (cidr: fc.Arbitrary<string>) =>
  fc.record({
    vpcs: fc.tuple(
      ...ids.map((id) => fc.record({ id: fc.constant(id), cidr, regionId: fc.constantFrom('A', 'B', 'C') })),
    ),
    connections: fc
      .array(fc.record({ pair: somePair, status: fc.constantFrom(...CONNECTION_STATUSES) }), {
        maxLength: 12,
      })
      .map((all) => all.map(({ pair, status }, index) => ({ ...pair, id: `c${index}`, status }))),
  });
export const networkOf = (prefixes: number[]) =>
  networkWith(
    fc
      .tuple(fc.nat({ max: 7 }), fc.constantFrom(...prefixes))
      .map(([block, prefix]) => `10.${block}.0.0/${prefix}`),
  );
/** Host bits and all. */
const someCidrText = fc
  .tuple(someAddress, somePrefix)
  .map(([address, prefix]) => `${formatAddress(address)}/${prefix}`);
/** Of every prefix length from 0 to 32; and where overlaps are common, but not everywhere. */
export const someNetwork = fc.oneof(networkOf([0, 13, 14, 15, 16, 17, 32]), networkWith(someCidrText));
/** Where most pairs are legal. */
export const roomyNetwork = networkOf([15, 16, 17, 32]);

/** What the conditions say word by word, without any index: what each violated one is caused by, and the shared range. */
export function naiveCauses(data: NetworkData, { crossConnectId, requesterVpcId, accepterVpcId }: RulePair) {
  const rangeOf = (id: string) => parseCidr(data.vpcs.find((each) => each.id === id)!.cidr)!;
  const shared = (a: string, b: string) => {
    const [first, last] = [
      Math.max(rangeOf(a).first, rangeOf(b).first),
      Math.min(rangeOf(a).last, rangeOf(b).last),
    ];
    return first <= last ? `${formatAddress(first)}-${formatAddress(last)}` : undefined;
  };
  const live = data.connections.filter(({ status }) => isLive(status));
  const causes: string[] = [];
  const tell = (code: ConditionCode, culprits: (string | undefined)[], range?: string) =>
    causes.push([code, ...culprits.toSorted(), range].join(' '));
  if (shared(requesterVpcId, accepterVpcId) !== undefined)
    tell(2009, [requesterVpcId, accepterVpcId], shared(requesterVpcId, accepterVpcId));
  const regionOf = (id: string) => data.vpcs.find((each) => each.id === id)!.regionId;
  if (regionOf(requesterVpcId) === regionOf(accepterVpcId)) tell(2012, [requesterVpcId, accepterVpcId]);
  for (const { id, crossConnectId: where, ...ends } of live) {
    const both = [requesterVpcId, accepterVpcId].toSorted().join();
    if ([ends.requesterVpcId, ends.accepterVpcId].toSorted().join() === both) tell(2010, [id, where]);
  }
  for (const [code, side, own, other] of [
    [2011, 'requesterVpcId', requesterVpcId, accepterVpcId],
    [2013, 'accepterVpcId', accepterVpcId, requesterVpcId],
  ] as const)
    for (const { id: vpcId } of data.vpcs) {
      const links = live.filter((each) => each.crossConnectId === crossConnectId && each[side] === vpcId);
      const range = shared(vpcId, other);
      if (vpcId === own || links.length === 0 || range === undefined) continue;
      tell(code, [vpcId, crossConnectId, ...links.map(({ id }) => id)], range);
    }
  return causes.toSorted();
}

/** The violated conditions, ascending. */
export const naive = (data: NetworkData, pair: RulePair) =>
  CONDITION_CODES.filter((code) => naiveCauses(data, pair).some((cause) => cause.startsWith(String(code))));
