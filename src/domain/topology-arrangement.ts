import type { TopologyGraph } from './topology';
import { chooseColumns } from './topology-columns';
import { CARD, cardAt, EMPTY, layOutFrames, type Columns, type Facing, type RegionSlots, type Slots } from './topology-frames'; // prettier-ignore
import { exchange, orderByAngle } from './topology-order';

/** Where the regions stand, and in which order VPCs and interconnects stand in each. */
export interface Arrangement {
  readonly columns: Columns;
  readonly slots: ReadonlyMap<string, RegionSlots>;
}

/**
 * On which edge of its frame each interconnect stands: towards the other region; within a column on the right, in the last
 * one on the left.
 */
function facingsOf(graph: TopologyGraph, columns: Columns): ReadonlyMap<string, Facing> {
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)));
  const last = columns.length - 1;
  const facings = new Map<string, Facing>();
  for (const {
    requesterRegionId,
    accepterRegionId,
    requesterPortId,
    accepterPortId,
  } of graph.pipes.values()) {
    const from = columnOf.get(requesterRegionId) ?? 0;
    const to = columnOf.get(accepterRegionId) ?? 0;
    const within: Facing = from === last && last > 0 ? 'left' : 'right';
    facings.set(requesterPortId, from === to ? within : from < to ? 'right' : 'left');
    facings.set(accepterPortId, from === to ? within : from < to ? 'left' : 'right');
  }
  return facings;
}
/** What is to stand in each region, by name. */
function unordered(graph: TopologyGraph, columns: Columns): Map<string, Record<'cards' | Facing, string[]>> {
  const facings = facingsOf(graph, columns);
  return new Map(
    graph.regions.map(({ id, vpcIds, portIds }) => [
      id,
      {
        cards: [...vpcIds],
        left: portIds.filter((portId) => facings.get(portId) === 'left'),
        right: portIds.filter((portId) => facings.get(portId) === 'right'),
      },
    ]),
  );
}

/** Larger pictures are improved less often, so that every size is arranged at once. */
const passesFor = (vpcs: number) => (vpcs <= 400 ? 28 : vpcs <= 2_000 ? 7 : 2);

/**
 * Who is linked with whom: the peers of VPC v are `peers[first[v]]` up to, not including, `peers[first[v + 1]]`, in the order of their
 * numbers, so that it does not matter how the links came.
 */
function peersOf(count: number, requesters: Int32Array, accepters: Int32Array) {
  const first = new Int32Array(count + 1);
  for (const ends of [requesters, accepters])
    for (const end of ends) first[end + 1] = (first[end + 1] ?? 0) + 1;
  for (let vpc = 0; vpc < count; vpc++) first[vpc + 1] = (first[vpc + 1] ?? 0) + (first[vpc] ?? 0);
  const peers = new Int32Array(requesters.length * 2);
  const next = first.slice();
  /** Most have few peers: each is put behind those that are not greater. */
  const put = (vpc: number, peer: number) => {
    let at = next[vpc] ?? 0;
    next[vpc] = at + 1;
    for (const start = first[vpc] ?? 0; at > start && (peers[at - 1] ?? 0) > peer; at--)
      peers[at] = peers[at - 1] ?? 0;
    peers[at] = peer;
  };
  requesters.forEach((requester, link) => {
    const accepter = accepters[link] ?? 0;
    put(requester, accepter);
    put(accepter, requester);
  });
  return { first, peers };
}

function orderVpcs(graph: TopologyGraph, columns: Columns, slots: ReadonlyMap<string, RegionSlots>) {
  // By id, so that the order does not depend on how the data came.
  const regions = [...graph.regions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map<string, number>();
  for (const { vpcIds } of regions) for (const id of vpcIds) index.set(id, index.size);
  const rows = regions.map(({ vpcIds }) => Int32Array.from(vpcIds, (id) => index.get(id) ?? 0));

  const links = [...graph.links.values()];
  const requesters = Int32Array.from(links, ({ requesterVpcId }) => index.get(requesterVpcId) ?? 0);
  const accepters = Int32Array.from(links, ({ accepterVpcId }) => index.get(accepterVpcId) ?? 0);
  const { first, peers } = peersOf(index.size, requesters, accepters);

  const { byRegion } = layOutFrames(columns, (id) => slots.get(id) ?? EMPTY);
  const [x, y] = [new Float64Array(index.size), new Float64Array(index.size)];
  regions.forEach(({ id, vpcIds }, region) => {
    const frame = byRegion.get(id);
    if (frame === undefined) return;
    vpcIds.forEach((_, slot) => {
      const card = cardAt(frame, slot);
      const vpc = rows[region]?.[slot] ?? 0;
      x[vpc] = card.x + CARD.width / 2;
      y[vpc] = card.y + CARD.height / 2;
    });
  });
  const places = { x, y, rows, first, peers };
  orderByAngle(places);
  exchange(places, passesFor(index.size));

  const ids = [...index.keys()];
  const cards = new Map(
    regions.map(({ id }, region) => [id, Array.from(rows[region] ?? [], (vpc) => ids[vpc])]),
  );
  /** Per Cross Connect, how high its links end on both sides together. */
  const ends = new Map([...graph.pipes.keys()].map((id) => [id, { sum: 0, links: 0 }]));
  links.forEach(({ crossConnectId }, link) => {
    const all = ends.get(crossConnectId);
    if (all === undefined) return;
    all.sum += (y[requesters[link] ?? 0] ?? 0) + (y[accepters[link] ?? 0] ?? 0);
    all.links++;
  });
  return { cards, ends, byRegion };
}

/** How high interconnects should stand: where their links end, on both sides together, so that pipes cross seldom. */
function portHeights(graph: TopologyGraph, { ends, byRegion }: ReturnType<typeof orderVpcs>) {
  const heights = new Map<string, number>();
  const middle = (regionId: string) => {
    const frame = byRegion.get(regionId);
    return frame ? frame.y + frame.height / 2 : 0;
  };
  for (const pipe of graph.pipes.values()) {
    const { sum, links } = ends.get(pipe.id) ?? { sum: 0, links: 0 };
    const height = links > 0 ? sum / links : middle(pipe.requesterRegionId) + middle(pipe.accepterRegionId);
    for (const id of [pipe.requesterPortId, pipe.accepterPortId]) heights.set(id, height);
  }
  return heights;
}

function arrangeAnew(graph: TopologyGraph, columns: Columns): Arrangement {
  const slots = unordered(graph, columns);
  const order = orderVpcs(graph, columns, slots);
  const heights = portHeights(graph, order);
  const byHeight = (ids: readonly string[]) =>
    [...ids].sort((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0));
  return {
    columns,
    slots: new Map(
      [...slots].map(([id, { left, right }]) => [
        id,
        { cards: order.cards.get(id) ?? [], left: byHeight(left), right: byHeight(right) },
      ]),
    ),
  };
}

/** Who stood there stays; who is new takes an empty place, or stands at the end. */
function keepPlaces(before: Slots, ids: readonly string[]): Slots {
  const present = new Set(ids);
  const known = new Set(before);
  const arrived = ids.filter((id) => !known.has(id));
  if (arrived.length === 0 && before.every((id) => id === undefined || present.has(id))) return before;
  const slots = before.map((id) => (id !== undefined && present.has(id) ? id : arrived.shift()));
  return [...slots, ...arrived];
}

/**
 * The order of everything, without sizes. The same graph gives the same arrangement, no chance in it; with the one before,
 * nothing that stood in it moves.
 */
export function arrange(graph: TopologyGraph, before?: Arrangement): Arrangement {
  const columns = chooseColumns(graph, before?.columns);
  const isKnown = graph.regions.every(({ id }) => before?.slots.has(id));
  if (before === undefined) return arrangeAnew(graph, columns);
  const fresh = isKnown ? undefined : arrangeAnew(graph, columns);
  const slots = new Map<string, RegionSlots>();
  for (const [id, { cards, left, right }] of unordered(graph, columns)) {
    const stood = before.slots.get(id);
    if (stood === undefined) slots.set(id, fresh?.slots.get(id) ?? EMPTY);
    else
      slots.set(id, {
        cards: keepPlaces(stood.cards, cards),
        left: keepPlaces(stood.left, left),
        right: keepPlaces(stood.right, right),
      });
  }
  return { columns, slots };
}

/** Arranges one graph after the other, each with the one before. */
export function createArranger(first?: Arrangement) {
  let before = first;
  return (graph: TopologyGraph): Arrangement => (before = arrange(graph, before));
}
