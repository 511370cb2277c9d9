import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLive } from './connection-lifecycle';
import { buildNetwork, judgePair, withPairs, type RulePair, type Verdict } from './connection-rules';
import {
  routeChanges,
  verdictChanges,
  type RouteChange,
  type Scope,
  type VerdictChange,
  type VerdictChanges,
} from './consequences';
import type { Network } from './network';
import { ids, networkOf, somePair } from './test-networks';

const vpcs = [
  { id: 'HCM1', cidr: '10.10.0.0/16', regionId: 'HCM03' },
  { id: 'HCM3', cidr: '10.15.0.0/16', regionId: 'HCM03' },
  { id: 'HAN1', cidr: '10.13.0.0/16', regionId: 'HAN01' },
  { id: 'HAN3', cidr: '10.15.0.0/16', regionId: 'HAN01' },
];
const scope: Scope = {
  crossConnectId: 'X',
  requesterVpcIds: ['HCM1', 'HCM3'],
  accepterVpcIds: ['HAN1', 'HAN3'],
};
const name = ({ pair, codes }: VerdictChange) =>
  `${pair.requesterVpcId} ${pair.accepterVpcId}: ${codes.join()}`;

describe('a connection of HCM3, whose CIDR HAN3 has too', () => {
  const before = buildNetwork({ vpcs, connections: [] });
  const after = withPairs(before, [{ crossConnectId: 'X', requesterVpcId: 'HCM3', accepterVpcId: 'HAN1' }]);

  it('blocks the pairs of HAN3, and removing it frees them; its own pair is no consequence', () => {
    expect(verdictChanges(before, after, [scope]).blocked.map(name)).toEqual(['HCM1 HAN3: 2011']);
    expect(verdictChanges(after, before, [scope]).freed.map(name)).toEqual(['HCM1 HAN3: 2011']);
  });

  it('gives each side a route to the other; a request that is withdrawn takes none away', () => {
    expect(routeChanges(before, after).gained).toEqual([
      { vpcId: 'HCM3', destination: '10.13.0.0/16', peerVpcId: 'HAN1', crossConnectId: 'X' },
      { vpcId: 'HAN1', destination: '10.15.0.0/16', peerVpcId: 'HCM3', crossConnectId: 'X' },
    ]);
    expect(routeChanges(after, before)).toEqual({ gained: [], lost: [] });
  });

  it('takes the routes with it when it was active', () => {
    const active = buildNetwork({
      vpcs,
      connections: [
        { id: 'c', crossConnectId: 'X', requesterVpcId: 'HCM3', accepterVpcId: 'HAN1', status: 'ACTIVE' },
      ],
    });
    expect(routeChanges(active, before).lost.map(({ vpcId, destination }) => [vpcId, destination])).toEqual([
      ['HCM3', '10.13.0.0/16'],
      ['HAN1', '10.15.0.0/16'],
    ]);
  });
});

it('a connection is compared as what it is: one that takes its place is another, one that goes on is the same', () => {
  const pair = { crossConnectId: 'X', requesterVpcId: 'HCM3', accepterVpcId: 'HAN1' };
  const withOne = (id: string, status: 'PROVISIONING' | 'ACTIVE') =>
    buildNetwork({ vpcs, connections: [{ id, ...pair, status }] });
  const told = (before: Network, after: Network) => {
    const { gained, lost } = routeChanges(before, after);
    return [gained.length, lost.length];
  };
  expect(told(withOne('c', 'ACTIVE'), withOne('d', 'ACTIVE'))).toEqual([2, 2]);
  expect(told(withOne('c', 'PROVISIONING'), withOne('c', 'ACTIVE'))).toEqual([0, 0]);
  const none = buildNetwork({ vpcs, connections: [] });
  const other = { ...pair, requesterVpcId: 'HCM1' };
  expect(told(withPairs(none, [pair]), withPairs(none, [pair, other]))).toEqual([2, 0]);
});

/** The codes of a pair's violations, each once. */
const codesIn = (network: Network, pair: RulePair) => [
  ...new Set(judgePair(network, pair).violations.map(({ code }) => code)),
];
const isOpen = (verdict: Verdict) => verdict === 'eligible' || verdict === 'warned';
const turnOf = (was: Verdict, is: Verdict): keyof VerdictChanges | undefined => {
  if (isOpen(was) && is === 'blocked') return 'blocked';
  if (was === 'blocked' && isOpen(is)) return 'freed';
  if (was === 'eligible' && is === 'warned') return 'warned';
  return was === 'warned' && is === 'eligible' ? 'cleared' : undefined;
};
/** Before and after some pairs are requested, and a connection is removed. */
const someChange = fc
  .tuple(networkOf([15, 16, 17, 32]), fc.array(somePair, { maxLength: 3 }), fc.nat())
  .map(([data, pairs, gone]) => {
    const live = data.connections.filter(({ status }) => isLive(status));
    const removed = live[gone % Math.max(1, live.length)];
    const kept = live.filter((each) => each !== removed);
    const after = withPairs(buildNetwork({ ...data, connections: kept }), pairs);
    return { data, pairs, removed, before: buildNetwork(data), after };
  });

it('reports exactly the verdicts that turn, of the pairs asked about', () => {
  const someScope = fc.record<Scope>({
    crossConnectId: fc.constantFrom('X', 'Y'),
    requesterVpcIds: fc.subarray(ids, { minLength: 1 }),
    accepterVpcIds: fc.subarray(ids, { minLength: 1 }),
  });
  const seen = { blocked: 0, freed: 0, warned: 0, cleared: 0 };
  fc.assert(
    fc.property(
      someChange,
      fc.array(someScope, { maxLength: 2 }),
      ({ pairs, removed, before, after }, scopes) => {
        const keyOf = ({ requesterVpcId, accepterVpcId }: Omit<RulePair, 'crossConnectId'>) =>
          [requesterVpcId, accepterVpcId].toSorted().join();
        const own = [...pairs, ...(removed ? [removed] : [])].map(keyOf);
        const expected: VerdictChanges = { blocked: [], freed: [], warned: [], cleared: [] };
        for (const { crossConnectId, requesterVpcIds, accepterVpcIds } of scopes)
          for (const requesterVpcId of requesterVpcIds)
            for (const accepterVpcId of accepterVpcIds) {
              const pair = { crossConnectId, requesterVpcId, accepterVpcId };
              const [was, is] = [judgePair(before, pair).verdict, judgePair(after, pair).verdict];
              const kind = turnOf(was, is);
              if (kind === undefined || own.includes(keyOf(pair))) continue;
              const codes = codesIn(kind === 'freed' ? before : after, pair);
              expected[kind].push({ pair, before: was, after: is, codes });
              seen[kind] += 1;
            }
        expect(verdictChanges(before, after, scopes)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});

it('each side gains a route to what it is connected with, and loses one with what carried', () => {
  const seen = { gained: 0, lost: 0 };
  fc.assert(
    fc.property(someChange, ({ data, pairs, removed, before, after }) => {
      const routesOf = ({ crossConnectId, requesterVpcId, accepterVpcId }: RulePair) =>
        [
          [requesterVpcId, accepterVpcId],
          [accepterVpcId, requesterVpcId],
        ].map(([vpcId = '', peerVpcId = '']): RouteChange => {
          const destination = data.vpcs.find(({ id }) => id === peerVpcId)!.cidr;
          return { vpcId, destination, peerVpcId, crossConnectId };
        });
      const { gained, lost } = routeChanges(before, after);
      expect(lost).toEqual(removed?.status === 'ACTIVE' ? routesOf(removed) : []);
      const sorted = (routes: readonly RouteChange[]) => routes.map((each) => JSON.stringify(each)).sort();
      expect(sorted(gained)).toEqual(sorted(pairs.flatMap(routesOf)));
      seen.gained += gained.length;
      seen.lost += lost.length;
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.gained, seen.lost)).toBeGreaterThan(0);
});
