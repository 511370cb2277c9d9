import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondBlocks, BLOCKS, spaceUses, suggestBlocks, type WantedPeer } from './address-space';
import { formatCidr, mustParseCidr, overlaps } from './cidr';
import { buildNetwork, judgePairs } from './connection-rules';
import { ids, networkOf } from './test-networks';

describe('the blocks of the cloud', () => {
  it('are 266 different /16s, from 10.0.0.0 to 192.168.0.0', () => {
    const cidrs = BLOCKS.map(formatCidr);
    expect(new Set(cidrs).size).toBe(266);
    expect([cidrs[0], cidrs[255], cidrs[256], cidrs[264], cidrs[265]]).toEqual([
      '10.0.0.0/16',
      '10.255.0.0/16',
      '172.16.0.0/16',
      '172.24.0.0/16',
      '192.168.0.0/16',
    ]);
    expect(BLOCKS.every(({ prefix }) => prefix === 16)).toBe(true);
  });
});

const somePeers = fc.array(
  fc.record({
    crossConnectId: fc.constantFrom('X', 'Y'),
    peerVpcId: fc.constantFrom(...ids),
    newSide: fc.constantFrom<WantedPeer['newSide']>('requester', 'accepter'),
  }),
  { maxLength: 3 },
);
const few = ['10.0.0.0/16', '10.3.0.0/16', '10.7.0.0/16', '10.9.0.0/16', '192.168.0.0/16'].map(mustParseCidr);

it('a block is legal exactly when a VPC that has it could be connected with all of the peers', () => {
  const seen = { legal: 0, refused: 0 };
  fc.assert(
    fc.property(
      networkOf([15, 16, 17, 32]),
      somePeers,
      fc.constantFrom('A', 'B'),
      (data, peers, regionId) => {
        for (const { cidr, legal, usedBy } of suggestBlocks(buildNetwork(data), regionId, peers, few)) {
          const withNew = buildNetwork({ ...data, vpcs: [...data.vpcs, { id: 'n', cidr, regionId }] });
          const pairs = peers.map(({ crossConnectId, peerVpcId, newSide }) =>
            newSide === 'requester'
              ? { crossConnectId, requesterVpcId: 'n', accepterVpcId: peerVpcId }
              : { crossConnectId, requesterVpcId: peerVpcId, accepterVpcId: 'n' },
          );
          expect(legal).toBe(judgePairs(withNew, pairs).every(({ verdict }) => verdict === 'eligible'));
          const range = mustParseCidr(cidr);
          const users = data.vpcs.filter((vpc) => overlaps(mustParseCidr(vpc.cidr), range));
          expect(usedBy.toSorted()).toEqual(users.map(({ id }) => id).toSorted());
          seen[legal ? 'legal' : 'refused'] += 1;
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(Math.min(seen.legal, seen.refused)).toBeGreaterThan(10);
});

it('suggests what is free and legal first', () => {
  const network = buildNetwork({
    vpcs: [
      { id: 'r', cidr: '10.0.0.0/16', regionId: 'A' },
      { id: 'a', cidr: '10.1.0.0/16', regionId: 'B' },
    ],
    connections: [],
  });
  const peers: WantedPeer[] = [{ crossConnectId: 'X', peerVpcId: 'a', newSide: 'requester' }];
  const all = suggestBlocks(network, 'A', peers);
  expect(all[0]).toMatchObject({ cidr: '10.2.0.0/16', legal: true, usedBy: [] });
  expect(all.at(-2)).toMatchObject({ cidr: '10.0.0.0/16', legal: true, usedBy: ['r'] });
  expect(all.at(-1)).toMatchObject({ cidr: '10.1.0.0/16', legal: false });
});

describe('what no block mends', () => {
  const vpcs = [
    { id: 'r', cidr: '10.1.0.0/16', regionId: 'A' },
    { id: 'a', cidr: '10.1.0.0/16', regionId: 'B' },
    { id: 'b', cidr: '10.2.0.0/16', regionId: 'B' },
    { id: 'c', cidr: '10.2.0.0/17', regionId: 'B' },
  ];
  const connections = [
    { id: 'c1', crossConnectId: 'X', requesterVpcId: 'r', accepterVpcId: 'b', status: 'ACTIVE' as const },
  ];
  const network = buildNetwork({ vpcs, connections });
  const wanted = (...ids: string[]) =>
    ids.map((peerVpcId): WantedPeer => ({ crossConnectId: 'X', peerVpcId, newSide: 'requester' }));

  it('is a peer whose own CIDR stands behind the Cross Connect on the side of the new VPC', () => {
    const all = suggestBlocks(network, 'A', wanted('a', 'b'));
    expect(all.every(({ verdict }) => verdict === 'blocked')).toBe(true);
    expect(beyondBlocks(all).map((violations) => violations.map(({ code }) => code))).toEqual([[2011], []]);
  });

  it('is nothing where a block helps, and nothing for no peers', () => {
    expect(beyondBlocks(suggestBlocks(network, 'A', wanted('b')))).toEqual([[]]);
    expect(beyondBlocks(suggestBlocks(network, 'A', []))).toEqual([]);
  });

  it('peers that overlap are a warning with every block, not a reason against any', () => {
    const all = suggestBlocks(network, 'A', wanted('b', 'c'));
    expect(all[0]).toMatchObject({ verdict: 'warned', legal: false, usedBy: [] });
    expect(all.at(-1)).toMatchObject({ cidr: '10.2.0.0/16', verdict: 'blocked' });
    expect(beyondBlocks(all)).toEqual([[], []]);
  });
});

it('a block that nobody uses is refused only for what no block mends', () => {
  let refused = 0;
  fc.assert(
    fc.property(networkOf([15, 16, 17, 32]), somePeers, (data, wanted) => {
      // A region is one side of a Cross Connect, whoever the peer is.
      const peers = wanted.map((each) => ({
        ...each,
        newSide: each.crossConnectId === 'X' ? ('requester' as const) : ('accepter' as const),
      }));
      const all = suggestBlocks(buildNetwork(data), 'new', peers);
      const common = beyondBlocks(all).map((violations) => violations.map((each) => JSON.stringify(each)));
      for (const { usedBy, judgements } of all) {
        if (usedBy.length > 0) continue;
        judgements.forEach(({ violations }, peer) => {
          refused += violations.length;
          expect(violations.map((each) => JSON.stringify(each))).toEqual(common[peer]);
        });
      }
    }),
    { numRuns: 60 },
  );
  expect(refused).toBeGreaterThan(0);
});

it('tells of every VPC with whom it shares addresses', () => {
  fc.assert(
    fc.property(networkOf([0, 13, 15, 16, 17, 32]), (data) => {
      for (const { vpcId, range, overlapping } of spaceUses(buildNetwork(data))) {
        const shared = data.vpcs.filter(
          ({ id, cidr }) => id !== vpcId && overlaps(mustParseCidr(cidr), range),
        );
        expect(overlapping.toSorted()).toEqual(shared.map(({ id }) => id).toSorted());
      }
    }),
  );
});
