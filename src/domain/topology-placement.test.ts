import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTopology, portIdOf, type TopologyData, type TopologyGraph } from './topology';
import { arrange } from './topology-arrangement';
import type { Box } from './plane';
import { CARD } from './topology-frames';
import { placeNodes, type Places } from './topology-placement';

const vpc = (id: string, regionId: string) => ({
  ...{ id, name: id, cidr: '10.0.0.0/16', regionId },
  ...{ accountName: 'a', own: true },
});
const crossConnect = (id: string, requesterRegionId: string, accepterRegionId: string) => ({
  ...{ id, name: id, requesterRegionId, accepterRegionId, bandwidthMbps: 50, own: true },
  status: 'ACTIVE' as const,
});

/** Up to five regions, forty VPCs, eight Cross Connects; links join VPCs of the regions that their Cross Connect joins. */
const someData: fc.Arbitrary<TopologyData> = fc
  .record({
    regions: fc.integer({ min: 2, max: 5 }),
    vpcs: fc.array(fc.nat(), { maxLength: 40 }),
    pipes: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 60 }),
  })
  .map(({ regions: count, vpcs: where, pipes, links }) => {
    const regions = Array.from({ length: count }, (_, index) => `R${index}`);
    const vpcs = where.map((at, index) => vpc(`v${index}`, regions[at % count]!));
    const crossConnects = pipes.map(([from, step], index) => {
      const to = (from + 1 + (step % (count - 1))) % count;
      return crossConnect(`x${index}`, regions[from % count]!, regions[to]!);
    });
    const pick = (regionId: string, at: number) => {
      const inside = vpcs.filter((each) => each.regionId === regionId);
      return inside[at % inside.length];
    };
    return {
      regions: regions.map((id) => ({ id, name: id, city: id })),
      ...{ vpcs, crossConnects },
      connections: links.flatMap(([pipe, r, a], index) => {
        const through = crossConnects[pipe % crossConnects.length];
        const requester = through && pick(through.requesterRegionId, r);
        const accepter = through && pick(through.accepterRegionId, a);
        if (!through || !requester || !accepter) return [];
        const ends = { requesterVpcId: requester.id, accepterVpcId: accepter.id };
        return [{ id: `c${index}`, crossConnectId: through.id, ...ends, status: 'ACTIVE' as const }];
      }),
    };
  });

const place = (data: TopologyData) => placeNodes(buildTopology(data));
const sorted = <V>(map: ReadonlyMap<string, V>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
const picture = ({ regions, vpcs, ports, ...size }: Places) => ({
  ...size,
  ...{ regions: sorted(regions), vpcs: sorted(vpcs), ports: sorted(ports) },
});
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const within = (inner: Box, outer: Box) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('for any network', () => {
  it('the same data gives the same picture, in whatever order it comes', () => {
    const orders = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(someData, orders, (data, keys) => {
        const shuffled = <T>(all: readonly T[]) =>
          all
            .map((each, index) => ({ each, key: keys[index]! }))
            .sort((a, b) => a.key - b.key)
            .map(({ each }) => each);
        const other = {
          regions: shuffled(data.regions),
          vpcs: shuffled(data.vpcs),
          crossConnects: shuffled(data.crossConnects),
          connections: shuffled(data.connections),
        };
        expect(picture(place(other))).toEqual(picture(place(data)));
      }),
    );
  });
  it('nothing moves when a status or a bandwidth changes', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const changed: TopologyData = {
          ...data,
          crossConnects: data.crossConnects.map((each) => ({
            ...each,
            status: 'EXPIRED',
            bandwidthMbps: 150,
          })),
          connections: data.connections.map((each) => ({ ...each, status: 'PENDING_ACCEPTANCE' })),
        };
        expect(picture(place(changed))).toEqual(picture(place(data)));
      }),
    );
  });
  it('frames stand apart, cards stand apart inside their frame, ports on its edge', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const graph = buildTopology(data);
        const { regions, vpcs, ports, width, height } = placeNodes(graph);
        const [frames, cards] = [[...regions.values()], [...vpcs.values()]];
        for (const all of [frames, cards])
          all.forEach((a, index) => all.slice(index + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
        for (const frame of frames) expect(within(frame, { x: 0, y: 0, width, height })).toBe(true);
        for (const { id, regionId } of data.vpcs) {
          const card = vpcs.get(id)!;
          expect([card.width, card.height]).toEqual([CARD.width, CARD.height]);
          expect(within(card, regions.get(regionId)!)).toBe(true);
        }
        expect(ports.size).toBe(data.crossConnects.length * 2);
        for (const [id, { x, y, facing }] of ports) {
          const frame = regions.get(graph.ports.get(id)!.regionId)!;
          expect(x).toBe(facing === 'right' ? frame.x + frame.width : frame.x);
          expect(y > frame.y && y < frame.y + frame.height).toBe(true);
        }
        expect(new Set([...ports.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(ports.size);
      }),
    );
  });
});

/** Links into the same frame that cross: the order of their VPCs and the order of their ports disagree. */
function crossings(graph: TopologyGraph, yOf: (id: string) => number) {
  const ends = [...graph.links.values()].flatMap(({ crossConnectId, requesterVpcId, accepterVpcId }) => [
    { region: graph.vpcs.get(requesterVpcId)!.regionId, vpc: requesterVpcId, port: portIdOf(crossConnectId, 'requester') }, // prettier-ignore
    { region: graph.vpcs.get(accepterVpcId)!.regionId, vpc: accepterVpcId, port: portIdOf(crossConnectId, 'accepter') }, // prettier-ignore
  ]);
  let count = 0;
  ends.forEach((a, index) => {
    for (const b of ends.slice(index + 1))
      if (a.region === b.region && (yOf(a.vpc) - yOf(b.vpc)) * (yOf(a.port) - yOf(b.port)) < 0) count++;
  });
  return count;
}

it('200 VPCs with 400 links cross far less often than in the order of their names', () => {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const regionIds = ['R0', 'R1', 'R2', 'R3'];
  const vpcs = Array.from({ length: 200 }, (_, index) => vpc(`v${1000 + index}`, regionIds[index % 4]!));
  const crossConnects = Array.from({ length: 12 }, (_, index) =>
    crossConnect(`x${10 + index}`, regionIds[index % 4]!, regionIds[(index + 1 + (index % 3)) % 4]!),
  );
  const graph = buildTopology({
    regions: regionIds.map((id) => ({ id, name: id, city: id })),
    ...{ vpcs, crossConnects },
    connections: Array.from({ length: 400 }, (_, index) => {
      const { id, requesterRegionId, accepterRegionId } = crossConnects[next(12)]!;
      // Each VPC mostly uses one or two Cross Connects, as real ones do.
      const pick = (regionId: string) => {
        const inside = vpcs.filter((each) => each.regionId === regionId);
        return inside[(Number(id.slice(1)) * 11 + next(12)) % inside.length]!.id;
      };
      const ends = { requesterVpcId: pick(requesterRegionId), accepterVpcId: pick(accepterRegionId) };
      return { id: `c${index}`, crossConnectId: id, ...ends, status: 'ACTIVE' as const };
    }),
  });
  const rank = new Map(
    graph.regions.flatMap(({ vpcIds, portIds }) =>
      [vpcIds, portIds].flatMap((list) => list.map((id, index) => [id, index] as const)),
    ),
  );
  const places = placeNodes(graph);
  const placed = (id: string) => (places.vpcs.get(id) ?? places.ports.get(id)!).y;
  expect(crossings(graph, placed)).toBeLessThan(0.7 * crossings(graph, (id) => rank.get(id)!));
});

describe('with the arrangement before', () => {
  const grown = (data: TopologyData, at: number): TopologyData => {
    const through = data.crossConnects[at % Math.max(1, data.crossConnects.length)];
    const inside = (regionId?: string) => data.vpcs.find((each) => each.regionId === regionId)?.id;
    const [requester, accepter] = [inside(through?.requesterRegionId), inside(through?.accepterRegionId)];
    if (!through || !requester || !accepter) return data;
    const ends = { requesterVpcId: requester, accepterVpcId: accepter };
    const more = { id: 'new', crossConnectId: through.id, ...ends, status: 'ACTIVE' as const };
    return { ...data, connections: [...data.connections, more] };
  };
  it('a new connection moves nothing', () => {
    fc.assert(
      fc.property(someData, fc.nat(), (data, at) => {
        const before = arrange(buildTopology(data));
        const graph = buildTopology(grown(data, at));
        expect(picture(placeNodes(graph, arrange(graph, before)))).toEqual(picture(place(data)));
      }),
    );
  });
  it('who leaves moves nobody, and who comes takes the free place', () => {
    fc.assert(
      fc.property(someData, fc.nat(), (data, at) => {
        const gone = data.vpcs[at % Math.max(1, data.vpcs.length)];
        if (gone === undefined) return;
        const stays = ({ requesterVpcId, accepterVpcId }: TopologyData['connections'][number]) =>
          requesterVpcId !== gone.id && accepterVpcId !== gone.id;
        const rest: TopologyData = {
          ...data,
          vpcs: data.vpcs.filter(({ id }) => id !== gone.id),
          connections: data.connections.filter(stays),
        };
        // A region that holds nothing any more leaves the picture, with its frame.
        if (buildTopology(rest).regions.length < buildTopology(data).regions.length) return;
        const whole = place(data);
        const before = arrange(buildTopology(rest), arrange(buildTopology(data)));
        const left = placeNodes(buildTopology(rest), before);
        for (const { id } of rest.vpcs) expect(left.vpcs.get(id)).toEqual(whole.vpcs.get(id));
        const graph = buildTopology({ ...rest, vpcs: [...rest.vpcs, { ...gone, id: 'new', name: 'new' }] });
        const again = placeNodes(graph, arrange(graph, before));
        expect(again.vpcs.get('new')).toEqual(whole.vpcs.get(gone.id));
        for (const { id } of rest.vpcs) expect(again.vpcs.get(id)).toEqual(whole.vpcs.get(id));
      }),
    );
  });
});
