import { describe, expect, it } from 'vitest';
import { buildTopology, type TopologyData } from '../../domain/topology';
import { meets } from '../../domain/plane';
import { placeNodes } from '../../domain/topology-placement';
import { buildScene } from './scene';
import { whatIsShown } from './shown';

/** Regions in a ring, two Cross Connects each; links join VPCs of the two regions of their Cross Connect. */
function network(regionCount: number, vpcCount: number, linkCount: number): TopologyData {
  const regionIds = Array.from({ length: regionCount }, (_, index) => `R${10 + index}`);
  const regionOf = (index: number) => regionIds[index % regionCount] ?? '';
  const vpcs = Array.from({ length: vpcCount }, (_, index) => ({
    ...{ id: `v${index}`, name: `VPC ${index}`, cidr: '10.0.0.0/16', regionId: regionOf(index) },
    ...{ accountName: 'a', own: true },
  }));
  const crossConnects = Array.from({ length: regionCount * 2 }, (_, index) => ({
    ...{ id: `x${index}`, name: `X ${index}`, bandwidthMbps: 50, status: 'ACTIVE' as const, own: true },
    ...{ requesterRegionId: regionOf(index), accepterRegionId: regionOf(index + 1) },
  }));
  const perRegion = Math.floor(vpcCount / regionCount);
  const connections = Array.from({ length: linkCount }, (_, index) => {
    const at = index % crossConnects.length;
    const inRegion = (region: number, which: number) =>
      `v${(which % perRegion) * regionCount + (region % regionCount)}`;
    return {
      ...{ id: `c${index}`, crossConnectId: `x${at}`, status: 'ACTIVE' as const },
      requesterVpcId: inRegion(at, index * 7),
      accepterVpcId: inRegion(at + 1, index * 13),
    };
  });
  return { regions: regionIds.map((id) => ({ id, name: id, city: id })), vpcs, crossConnects, connections };
}
const sceneOf = (...size: Parameters<typeof network>) => {
  const graph = buildTopology(network(...size));
  return buildScene(graph, placeNodes(graph));
};
const AREAS = [
  { x: 0, y: 0, width: 700, height: 400 },
  { x: 900, y: 150, width: 1200, height: 300 },
  { x: -500, y: -500, width: 100, height: 100 },
];

describe('what stands where', () => {
  const scene = sceneOf(4, 200, 400);
  it('finds the VPCs of an area, and the one under a point', () => {
    for (const area of AREAS) {
      const all = [...scene.places.vpcs].filter(([, box]) => meets(box, area)).map(([id]) => id);
      expect(scene.vpcsIn(area).sort()).toEqual(all.sort());
    }
    for (const [id, { x, y }] of scene.places.vpcs) expect(scene.vpcAt({ x: x + 5, y: y + 5 })).toBe(id);
    expect(scene.vpcAt({ x: -50, y: -50 })).toBeUndefined();
  });
  it('finds every link that ends in an area, and says when they are too many', () => {
    for (const area of AREAS) {
      const inside = new Set(scene.vpcsIn(area));
      const ending = [...scene.graph.links.values()].filter(
        ({ requesterVpcId, accepterVpcId }) => inside.has(requesterVpcId) || inside.has(accepterVpcId),
      );
      expect(scene.linksIn(area, 400)).toEqual(expect.arrayContaining(ending.map(({ id }) => id)));
    }
    expect(scene.linksIn({ x: 0, y: 0, width: 9000, height: 9000 }, 399)).toBeUndefined();
  });
  it('sums up regions and pairs of regions', () => {
    expect(scene.regionSums('R10')).toEqual({ vpcs: 50, links: { ACTIVE: 200 } });
    expect(scene.bundles.map(({ id, pipes, bandwidthMbps }) => [id, pipes.length, bandwidthMbps])).toEqual([
      ['R10 ↔ R11', 2, 100],
      ['R11 ↔ R12', 2, 100],
      ['R12 ↔ R13', 2, 100],
      ['R10 ↔ R13', 2, 100],
    ]);
  });
});

describe('what is shown', () => {
  const NOTHING = new Set<string>();
  const view = { x: 0, y: 0, width: 1500, height: 900 };
  it('a small picture is shown in full at every zoom', () => {
    const { level, cards, lines, hasCanvas } = whatIsShown(
      sceneOf(2, 4, 3),
      { level: 'far', window: view },
      NOTHING,
    );
    expect([level, cards.length, lines.length, hasCanvas]).toEqual(['near', 4, 3, false]);
  });
  it('from afar nothing but what is chosen is an element', () => {
    const scene = sceneOf(8, 1000, 2000);
    const chosen = new Set(['v1', 'c1', 'x1']);
    const shown = whatIsShown(scene, { level: 'far', window: view }, chosen);
    expect(shown).toMatchObject({ cards: ['v1'], lines: ['c1'], hasCanvas: true });
  });
  it('near, the VPCs of the window are cards, and nothing is drawn twice', () => {
    const scene = sceneOf(8, 1000, 2000);
    const chosen = new Set(['v1', ...scene.vpcsIn(view).slice(0, 1)]);
    const shown = whatIsShown(scene, { level: 'near', window: view }, chosen);
    expect([...shown.cards].sort()).toEqual([...new Set(['v1', ...scene.vpcsIn(view)])].sort());
  });
  it('stays small however large the picture is', () => {
    const scene = sceneOf(32, 10_000, 20_000);
    for (const level of ['far', 'middle', 'near'] as const)
      for (const window of [view, { x: 0, y: 0, width: 20_000, height: 12_000 }]) {
        const shown = whatIsShown(scene, { level, window }, NOTHING);
        expect(shown.cards.length).toBeLessThanOrEqual(220);
        expect(shown.lines.length).toBeLessThanOrEqual(100);
        expect(scene.linksPainted(window).length).toBeLessThanOrEqual(3_000);
      }
  });
});
