import { describe, expect, test } from 'vitest';
import { WorldName } from '../../contract/demo';
import { buildNetwork, judgePair, judgePairs } from '../../domain/connection-rules';
import { connectionStateAt, isLive } from '../../domain/connection-lifecycle';
import { crossConnectStateAt } from '../../domain/cross-connect-lifecycle';
import { seedId } from './seed-id';
import { worldRows } from './worlds';

const NOW = '2026-11-23T08:00:00.000Z';
const rows = worldRows('conflicts', NOW);
const network = buildNetwork(rows);
const pair = (crossConnect: string, requester: string, accepter: string) => ({
  crossConnectId: seedId('ri', crossConnect),
  requesterVpcId: seedId('net', requester),
  accepterVpcId: seedId('net', accepter),
});
const shows = (judgement: ReturnType<typeof judgePair>) => [
  judgement.verdict,
  ...new Set(judgement.violations.map(({ code }) => code)),
];

// As the table in conflicts.ts says.
test.each([
  [1, 'HCM-VPC03', 'HAN-VPC03', ['blocked', 2011]],
  [1, 'HCM-VPC03', 'HAN-VPC02', ['blocked', 2009]],
  [1, 'HCM-VPC02', 'HAN-VPC01', ['connected', 2010]],
  [1, 'HCM-VPC01', 'HAN-VPC02', ['blocked', 2010]],
  [1, 'HCM-VPC01', 'DELTA-VPC01', ['blocked', 2009]],
  [2, 'HCM-VPC03', 'HAN-VPC03', ['blocked', 2013]],
  [2, 'HCM-VPC01', 'HAN-VPC06', ['warned']],
  [3, 'HCM-VPC05', 'HAN-VPC04', ['blocked', 2011, 2013]],
  [3, 'HCM-VPC05', 'HAN-VPC05', ['blocked', 2009]],
  [4, 'HCM-VPC03', 'HAN-VPC03', ['eligible']],
  [4, 'HCM-VPC02', 'HAN-VPC06', ['eligible']],
  [5, 'HCM-VPC01', 'HAN-VPC01', ['pending', 2010]],
  [6, 'HAN-VPC01', 'HCM-VPC02', ['blocked', 2010]],
  [4, 'HCM-VPC01', 'HCM-VPC02', ['blocked', 2012]],
])('in Cross Connect %i the pair %s → %s shows %j', (number, requester, accepter, expected) => {
  const judged = judgePair(network, pair(`Cross Connect ${number}`, requester, accepter));
  expect(shows(judged)).toEqual(expected);
});

test('names the culprit in the other Cross Connect', () => {
  const [violation] = judgePair(network, pair('Cross Connect 1', 'HCM-VPC01', 'HAN-VPC02')).violations;
  expect(violation?.culprits).toContainEqual(
    expect.objectContaining({ kind: 'crossConnect', id: seedId('ri', 'Cross Connect 2') }),
  );
});

test('two pairs, each eligible, conflict in one batch', () => {
  const batch = judgePairs(network, [
    pair('Cross Connect 4', 'HCM-VPC03', 'HAN-VPC01'),
    pair('Cross Connect 4', 'HCM-VPC02', 'HAN-VPC06'),
  ]);
  expect(batch.map(shows)).toEqual([['eligible'], ['blocked', 2011]]);
});

// What only the rules can tell; the rest is in worlds.test.ts.
describe.each(WorldName.options)('the world %s', (world) => {
  const { crossConnects, connections, vpcs } = worldRows(world, NOW);

  test('has no two live connections that violate a condition', () => {
    const all = buildNetwork({ vpcs, connections });
    const violations = connections
      .filter(({ status }) => isLive(status))
      .flatMap((row) => judgePair(all, row, { except: row.id }).violations);
    expect(violations).toEqual([]);
  });

  test('stands as its rows say, by the rules of the life cycles', () => {
    for (const row of crossConnects) expect(crossConnectStateAt(row, NOW).status).toBe(row.status);
    expect(connections.filter((row) => connectionStateAt(row, NOW).status !== row.status)).toEqual([]);
  });

  test('has connections only where they may be', () => {
    for (const { id, status } of crossConnects) {
      const inside = connections.filter(({ crossConnectId }) => crossConnectId === id);
      if (['PROVISIONING', 'FAILED', 'DELETING'].includes(status)) expect(inside).toEqual([]);
    }
  });
});
