import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLive } from './connection-lifecycle';
import { buildNetwork, judgePair, withPairs } from './connection-rules';
import { routeChanges, verdictChanges, type Scope, type VerdictChange } from './consequences';
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

it('reports exactly the verdicts that turn, in every Cross Connect asked about', () => {
  fc.assert(
    fc.property(
      networkOf([15, 16, 17, 32]),
      fc.array(somePair, { maxLength: 3 }),
      fc.nat(),
      (data, pairs, gone) => {
        const live = data.connections.filter(({ status }) => isLive(status));
        const removed = live[gone % Math.max(1, live.length)];
        const before = buildNetwork(data);
        const after = withPairs(
          buildNetwork({ ...data, connections: live.filter((each) => each !== removed) }),
          pairs,
        );
        const touched = [...pairs, ...(removed ? [removed] : [])].map(({ requesterVpcId, accepterVpcId }) =>
          [requesterVpcId, accepterVpcId].toSorted().join(),
        );
        const open = (verdict: string) => verdict === 'eligible' || verdict === 'warned';
        const expected: Record<string, string[]> = { blocked: [], freed: [], warned: [], cleared: [] };
        for (const crossConnectId of ['X', 'Y'])
          for (const requesterVpcId of ids)
            for (const accepterVpcId of ids) {
              if (touched.includes([requesterVpcId, accepterVpcId].toSorted().join())) continue;
              const pair = { crossConnectId, requesterVpcId, accepterVpcId };
              const [was, is] = [judgePair(before, pair).verdict, judgePair(after, pair).verdict];
              const kind =
                open(was) && is === 'blocked'
                  ? 'blocked'
                  : was === 'blocked' && open(is)
                    ? 'freed'
                    : was === 'eligible' && is === 'warned'
                      ? 'warned'
                      : was === 'warned' && is === 'eligible'
                        ? 'cleared'
                        : undefined;
              if (kind) expected[kind]?.push(JSON.stringify(pair));
            }
        const scopes = ['X', 'Y'].map((crossConnectId) => ({
          crossConnectId,
          requesterVpcIds: ids,
          accepterVpcIds: ids,
        }));
        const told = Object.entries(verdictChanges(before, after, scopes)) as [string, VerdictChange[]][];
        expect(
          Object.fromEntries(told.map(([kind, all]) => [kind, all.map(({ pair }) => JSON.stringify(pair))])),
        ).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
