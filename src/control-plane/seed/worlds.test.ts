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
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

const expectReferencesToResolve = (rows: WorldRows) => {
  const known = (table: TableName) => new Set(ids(rows[table]));
  const [accounts, users, vpcs, regions] = (['accounts', 'users', 'vpcs', 'regions'] as const).map(known);
  const crossConnects = known('crossConnects');
  for (const row of rows.crossConnects) {
    expect(accounts).toContain(row.accountId);
    expect(users).toContain(row.createdBy);
    expect(regions).toContain(row.requesterRegionId);
    expect(regions).toContain(row.accepterRegionId);
    expect(rows.packages).toContainEqual(row.package);
  }
  for (const row of rows.connections) {
    expect(crossConnects).toContain(row.crossConnectId);
    expect(vpcs).toContain(row.requesterVpcId);
    expect(vpcs).toContain(row.accepterVpcId);
    expect(users).toContain(row.requestedBy);
    if (row.decidedBy) expect(users).toContain(row.decidedBy);
    const replaced = rows.connections.find(({ id }) => id === row.replaces);
    expect(replaced?.replacedBy).toBe(row.replaces && row.id);
  }
  for (const row of rows.apiTokens) {
    expect(rows.memberships).toContainEqual(
      expect.objectContaining({ accountId: row.accountId, userId: row.userId }),
    );
    if (row.revokedBy) expect(users).toContain(row.revokedBy);
  }
  for (const event of rows.events) for (const id of event.accountIds) expect(accounts).toContain(id);
};

describe.each(WorldName.options)('the world %s', (world) => {
  const rows = worldRows(world, NOW);

  test('is the same for the same moment, and exists at any', () => {
    expect(worldRows(world, NOW)).toEqual(rows);
    for (const now of MONTH_ENDS) expect(worldRows(world, now).users.length).toBeGreaterThan(0);
  });

  test('has rows that refer to one another', () => {
    expectReferencesToResolve(rows);
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
    for (const { at } of [...rows.events, ...rows.ledger]) expect(at <= NOW).toBe(true);
    for (const row of [...rows.crossConnects, ...rows.connections]) {
      expect(row.statusSince <= NOW).toBe(true);
      const moving = ['PROVISIONING', 'CHANGING', 'DELETING'].includes(row.status);
      expect(row.settlesAt !== undefined && row.settlesAt > NOW).toBe(moving);
    }
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
