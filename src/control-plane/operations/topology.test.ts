import { describe, expect, it } from 'vitest';
import { TopologyColumns } from '../../contract/topology-columns';
import { columnsOf, topologyFrom } from '../../contract/topology-packing';
import type { ConnectionStatus, Topology } from '../../contract/types';
import { isLive } from '../../domain/connection-lifecycle';
import { createMemoryStore } from '../store/memory';
import { seedId } from '../seed/seed-id';
import { worldRows } from '../seed/worlds';
import { NOW } from '../test-world';
import { topologyOf } from './topology';

async function topologyIn(world: 'busy' | 'two-accounts' | 'example' | 'empty'): Promise<Topology> {
  const rows = worldRows(world, NOW);
  const [membership] = rows.memberships;
  if (membership === undefined) throw new Error('nobody there');
  const { accountId, userId, role } = membership;
  const store = createMemoryStore({ load: () => Promise.resolve(rows) });
  const caller = { accountId, userId, role } as Parameters<typeof topologyOf>[0]['caller'];
  return store.read((tx) => topologyOf({ tx, caller, now: NOW }));
}

describe('the topology as columns', () => {
  it.each(['busy', 'two-accounts', 'example', 'empty'] as const)('holds all of %s', async (world) => {
    const whole = await topologyIn(world);
    const sent = TopologyColumns.parse(JSON.parse(JSON.stringify(columnsOf(whole))));
    expect(topologyFrom(sent)).toEqual(whole);
    // Of each connection three bytes, and the rest follows from its VPCs.
    expect(sent.connections.otherIds).toEqual([]);
    expect(atob(sent.connections.ownBytes)).toHaveLength(whole.connections.length * 3);
  });

  it('holds connections whose ids have nothing to do with their VPCs', async () => {
    const { connections, ...rest } = await topologyIn('example');
    const strange = {
      ...rest,
      connections: connections.map((each) => ({ ...each, id: seedId('riv', each.id) })),
    };
    const sent = TopologyColumns.parse(columnsOf(strange));
    expect(sent.connections.otherIds).toHaveLength(connections.length);
    expect(topologyFrom(sent)).toEqual(strange);
  });

  it('leaves out a connection whose Cross Connect has gone', async () => {
    const whole = await topologyIn('example');
    expect(topologyFrom(columnsOf({ ...whole, crossConnects: [] })).connections).toEqual([]);
  });

  it('is refused when its columns do not fit together', async () => {
    const columns = columnsOf(await topologyIn('example'));
    const { connections, vpcs } = columns;
    const short = { ...columns, vpcs: { ...vpcs, cidrs: vpcs.cidrs.slice(1) } };
    const astray = {
      ...columns,
      connections: { ...connections, accepterVpcs: connections.accepterVpcs.map(() => 99) },
    };
    for (const each of [short, astray]) expect(() => topologyFrom(each)).toThrow(RangeError);
    // A character less, a byte less, and something else than Base64.
    const { ownBytes } = connections;
    for (const odd of [
      { ownBytes: ownBytes.slice(1) },
      { ownBytes: btoa(atob(ownBytes).slice(1)) },
      { ownBytes: '*'.repeat(64) },
      { otherIds: [{ connection: 0, id: 'riv-1' }] },
    ].map((each) => ({ ...columns, connections: { ...connections, ...each } }))) {
      expect(TopologyColumns.safeParse(odd).success).toBe(false);
    }
  });
});

it('reads of the present no connection that has ended', async () => {
  const rows = worldRows('example', NOW);
  const connections = rows.connections.map((row, place) =>
    place % 2 === 0 ? row : { ...row, status: 'DELETED' as const },
  );
  const store = createMemoryStore({ load: () => Promise.resolve({ ...rows, connections }) });
  const [membership] = rows.memberships;
  const accountId = membership?.accountId ?? '';
  const read: ConnectionStatus[] = [];
  await store.read((tx) => {
    const watched: typeof tx.connections = {
      ...tx.connections,
      async find(asked) {
        const found = await tx.connections.find(asked);
        read.push(...found.map(({ status }) => status));
        return found;
      },
    };
    const caller = { accountId } as Parameters<typeof topologyOf>[0]['caller'];
    return topologyOf({ tx: { ...tx, connections: watched }, caller, now: NOW });
  });
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((status) => !isLive(status))).toEqual([]);
});
