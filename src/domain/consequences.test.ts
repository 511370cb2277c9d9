import { expect, it } from 'vitest';
import { buildNetwork, withPairs } from './connection-rules';
import { verdictChanges } from './consequences';

const vpcs = [
  { id: 'HCM1', cidr: '10.10.0.0/16', regionId: 'HCM03' },
  { id: 'HCM3', cidr: '10.15.0.0/16', regionId: 'HCM03' },
  { id: 'HAN1', cidr: '10.13.0.0/16', regionId: 'HAN01' },
  { id: 'HAN3', cidr: '10.15.0.0/16', regionId: 'HAN01' },
];
const name = ({ pair }: { pair: { requesterVpcId: string; accepterVpcId: string } }) =>
  `${pair.requesterVpcId} ${pair.accepterVpcId}`;

it('a connection of HCM3 blocks the pairs of HAN3, which has the same CIDR, and removing it frees them', () => {
  const before = buildNetwork({ vpcs, connections: [] });
  const after = withPairs(before, [{ crossConnectId: 'X', requesterVpcId: 'HCM3', accepterVpcId: 'HAN1' }]);
  const ends = [
    ['HCM1', 'HCM3'],
    ['HAN1', 'HAN3'],
  ] as const;
  expect(verdictChanges(before, after, 'X', ...ends).blocked.map(name)).toEqual(['HCM1 HAN3']);
  expect(verdictChanges(after, before, 'X', ...ends).freed.map(name)).toEqual(['HCM1 HAN3', 'HCM3 HAN1']);
});
