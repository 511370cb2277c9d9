import { describe, expect, test } from 'vitest';
import { WorldName } from '../../contract/demo';
import {
  CidrText,
  ConnectionId,
  CrossConnectId,
  Description,
  Name,
  RegionId,
  TokenId,
  VpcId,
} from '../../contract/fields';
import type { TableName } from '../store/rows';
import { seedId } from './seed-id';
import type { WorldRows } from './world-builder';
import { worldRows } from './worlds';

const NOW = '2026-11-23T08:00:00.000Z';
const MONTH_ENDS = ['2027-03-31T12:00:00.000Z', '2028-02-29T00:00:00.000Z', '2026-12-31T23:59:59.999Z'];
const LARGE = 2_000;
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** The references that lead to nothing. Gathered, because an expectation for each of a large world would take minutes. */
const dangling = (rows: WorldRows) => {
  const known = (table: TableName) => new Set(ids(rows[table]));
  const [accounts, users, vpcs, regions] = (['accounts', 'users', 'vpcs', 'regions'] as const).map(known);
  const crossConnects = known('crossConnects');
  const connections = new Map(rows.connections.map((row) => [row.id, row]));
  const lost: string[] = [];
  const resolve = (among: Set<string> | undefined, id: string | undefined) => {
    if (id !== undefined && !among?.has(id)) lost.push(id);
  };
  for (const row of rows.crossConnects) {
    resolve(accounts, row.accountId);
    resolve(users, row.createdBy);
    resolve(regions, row.requesterRegionId);
    resolve(regions, row.accepterRegionId);
  }
  for (const row of rows.connections) {
    resolve(crossConnects, row.crossConnectId);
    resolve(vpcs, row.requesterVpcId);
    resolve(vpcs, row.accepterVpcId);
    resolve(users, row.requestedBy);
    resolve(users, row.decidedBy);
    if (row.replaces !== undefined && connections.get(row.replaces)?.replacedBy !== row.id)
      lost.push(row.replaces);
  }
  const members = new Set(rows.memberships.map(({ accountId, userId }) => `${accountId} ${userId}`));
  for (const row of rows.apiTokens) {
    resolve(members, `${row.accountId} ${row.userId}`);
    resolve(users, row.revokedBy);
  }
  for (const event of rows.events) for (const id of event.accountIds) resolve(accounts, id);
  return lost;
};

describe.each(WorldName.options)('the world %s', (world) => {
  const rows = worldRows(world, NOW);

  test('is the same for the same moment, and exists at any', () => {
    expect(JSON.stringify(worldRows(world, NOW)) === JSON.stringify(rows)).toBe(true);
    // A large one takes a second, and has only terms like those of the others.
    for (const now of rows.vpcs.length > LARGE ? [] : MONTH_ENDS)
      expect(worldRows(world, now).users.length).toBeGreaterThan(0);
  });

  test('has rows that refer to one another', () => {
    expect(dangling(rows)).toEqual([]);
    for (const row of rows.crossConnects) expect(rows.packages).toContainEqual(row.package);
    for (const table of Object.values(rows)) expect(new Set(ids(table)).size).toBe(table.length);
  });

  test('has values that the contract allows', () => {
    for (const { id, cidr } of rows.vpcs) {
      VpcId.parse(id);
      CidrText.parse(cidr);
    }
    for (const { id, name, description } of rows.crossConnects) {
      CrossConnectId.parse(id);
      Name.parse(name);
      Description.parse(description);
    }
    for (const { id } of rows.connections) ConnectionId.parse(id);
    for (const { id, name } of rows.apiTokens) {
      TokenId.parse(id);
      Name.parse(name);
    }
    for (const { id } of rows.regions) RegionId.parse(id);
    for (const { accountId } of rows.accounts.map(({ id }) => ({ accountId: id }))) {
      const names = rows.crossConnects
        .filter((row) => row.accountId === accountId)
        .map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('has a ledger that adds up, never below zero', () => {
    for (const { id } of rows.accounts) {
      let balance = 0;
      for (const entry of rows.ledger.filter(({ accountId }) => accountId === id)) {
        balance += entry.amountVnd;
        expect(entry.balanceVnd).toBe(balance);
        expect(Number.isInteger(entry.amountVnd)).toBe(true);
        expect(balance).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('has a past, and nothing due yet', () => {
    expect([...rows.events, ...rows.ledger].filter(({ at }) => at > NOW)).toEqual([]);
    const stateful = [...rows.crossConnects, ...rows.connections];
    expect(stateful.filter(({ statusSince }) => statusSince > NOW)).toEqual([]);
    const isDueLater = (row: (typeof stateful)[number]) => {
      const moving = ['PROVISIONING', 'CHANGING', 'DELETING'].includes(row.status);
      return (row.settlesAt !== undefined && row.settlesAt > NOW) === moving;
    };
    expect(stateful.filter((row) => !isDueLater(row))).toEqual([]);
    for (const row of rows.connections)
      if (row.status === 'PENDING_ACCEPTANCE') expect(row.expiresAt > NOW).toBe(true);
    for (const row of rows.crossConnects)
      if (row.status !== 'EXPIRED' && row.status !== 'FAILED') expect(row.termEndsAt > NOW).toBe(true);
  });
});

test('ids follow from names', () => {
  const [crossConnect] = worldRows('example', NOW).crossConnects;
  expect(crossConnect?.id).toBe(seedId('ri', 'Cross Connect 1'));
});

test('busy shows every status of both life cycles', () => {
  const { crossConnects, connections } = worldRows('busy', NOW);
  expect(new Set(crossConnects.map(({ status }) => status)).size).toBe(6);
  expect(new Set(connections.map(({ status }) => status)).size).toBe(9);
});
