import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS, spaceUses, suggestBlocks, type WantedPeer } from './address-space';
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

it('names them in the order of their addresses, the wider range first, then by id', () => {
  const cidrs: Record<string, string> = {
    ...{ d: '10.9.0.0/16', b: '10.2.0.0/17', c: '10.2.0.0/16', a2: '10.2.0.0/17', e: '9.0.0.0/8' },
  };
  const vpcs = Object.entries(cidrs).map(([id, cidr]) => ({ id, cidr, regionId: 'A' }));
  const order = (all: typeof vpcs) =>
    spaceUses(buildNetwork({ vpcs: all, connections: [] })).map(({ vpcId }) => vpcId);
  expect(order(vpcs)).toEqual(['e', 'c', 'a2', 'b', 'd']);
  expect(order(vpcs.toReversed())).toEqual(['e', 'c', 'a2', 'b', 'd']);
});
