import { describe, expect, it } from 'vitest';
import { buildTopology, type TopologyData, type TopologyGraph } from './topology';
import { arrange, createArranger, type Arrangement } from './topology-arrangement';

interface Sketch {
  /** Regions with their VPCs. */
  readonly vpcs: Readonly<Record<string, readonly string[]>>;
  /** Cross Connects with the ids of their regions, and the ends of their connections. */
  readonly pipes?: Readonly<Record<string, readonly [string, string, ...(readonly [string, string])[]]>>;
}
function dataOf({ vpcs, pipes = {} }: Sketch): TopologyData {
  return {
    regions: Object.keys(vpcs).map((id) => ({ id, name: id, city: id })),
    vpcs: Object.entries(vpcs).flatMap(([regionId, ids]) =>
      ids.map((id) => ({ id, cidr: '10.0.0.0/16', regionId, accountName: 'a', own: true })),
    ),
    crossConnects: Object.entries(pipes).map(([id, [requesterRegionId, accepterRegionId]]) => ({
      ...{ id, name: id, requesterRegionId, accepterRegionId },
      ...{ bandwidthMbps: 50, own: true, status: 'ACTIVE' as const },
    })),
    connections: Object.entries(pipes).flatMap(([crossConnectId, [, , ...ends]]) =>
      ends.map(([requesterVpcId, accepterVpcId]) => ({
        ...{ id: `${crossConnectId}/${requesterVpcId}/${accepterVpcId}`, crossConnectId },
        ...{ requesterVpcId, accepterVpcId, status: 'ACTIVE' as const },
      })),
    ),
  };
}
const graphOf = (sketch: Sketch): TopologyGraph => buildTopology(dataOf(sketch));
const standing = ({ slots }: Arrangement, regionId: string) => slots.get(regionId);

describe('interconnects', () => {
  it('stand towards the other region; within a column on its right, within the last one on its left', () => {
    const ring = graphOf({
      vpcs: { A: ['a'], B: ['b'], C: ['c'], D: ['d'] },
      pipes: {
        ab: ['A', 'B', ['a', 'b'], ['a', 'b']],
        bc: ['B', 'C'],
        cd: ['C', 'D', ['c', 'd'], ['c', 'd']],
        da: ['D', 'A'],
      },
    });
    const arrangement = arrange(ring);
    const isFirst = (id: string) => arrangement.columns[0]?.includes(id);
    for (const {
      requesterRegionId,
      accepterRegionId,
      requesterPortId,
      accepterPortId,
    } of ring.pipes.values())
      for (const [regionId, portId] of [
        [requesterRegionId, requesterPortId],
        [accepterRegionId, accepterPortId],
      ] as const) {
        const { left = [], right = [] } = standing(arrangement, regionId) ?? {};
        expect([left.includes(portId), right.includes(portId)]).toEqual(
          isFirst(regionId) ? [false, true] : [true, false],
        );
      }
    expect(arrangement.columns.map(({ length }) => length)).toEqual([2, 2]);
  });
  it('stand on the facing edges, whichever side requests', () => {
    const there = arrange(graphOf({ vpcs: { A: ['a'], B: ['b'] }, pipes: { x: ['A', 'B'], y: ['A', 'B'], z: ['B', 'A'] } })); // prettier-ignore
    expect(there.columns).toEqual([['A'], ['B']]);
    expect(standing(there, 'A')).toMatchObject({
      left: [],
      right: ['x:requester', 'y:requester', 'z:accepter'],
    });
    expect(standing(there, 'B')).toMatchObject({
      left: ['x:accepter', 'y:accepter', 'z:requester'],
      right: [],
    });
  });
  it('stand as high as their connections end, so that pipes do not cross', () => {
    const arrangement = arrange(
      graphOf({
        vpcs: { A: ['a1', 'a2', 'a3'], B: ['b1', 'b2', 'b3'] },
        pipes: {
          low: ['A', 'B', ['a3', 'b3']],
          mid: ['A', 'B', ['a2', 'b2']],
          // Without connections: in the middle of the frames, which so many interconnects make higher than their cards.
          none: ['A', 'B'],
          top: ['A', 'B', ['a1', 'b1']],
        },
      }),
    );
    const inOrder = ['top', 'mid', 'low', 'none'];
    expect(standing(arrangement, 'A')?.right).toEqual(inOrder.map((id) => `${id}:requester`));
    expect(standing(arrangement, 'B')?.left).toEqual(inOrder.map((id) => `${id}:accepter`));
  });
});

describe('VPCs', () => {
  it('stand beside those that they are connected with', () => {
    const { slots } = arrange(
      graphOf({
        vpcs: { A: ['a1', 'a2', 'a3', 'a4'], B: ['b1', 'b2', 'b3'] },
        pipes: { x: ['A', 'B', ['a1', 'b3'], ['a3', 'b1'], ['a4', 'b2']] },
      }),
    );
    const [a = [], b = []] = ['A', 'B'].map((id) => slots.get(id)?.cards);
    const partner = new Map([['a1', 'b3'], ['a3', 'b1'], ['a4', 'b2']]); // prettier-ignore
    expect(a.slice(0, 3).map((id) => partner.get(id ?? ''))).toEqual(b);
    // Who has no connection stands at the end.
    expect(a[3]).toBe('a2');
  });
});

describe('one graph after the other', () => {
  const first: Sketch = {
    vpcs: { A: ['a1', 'a2', 'a3'], B: ['b1'] },
    pipes: { x: ['A', 'B', ['a1', 'b1']] },
  };
  const cards = (arrangement: Arrangement, id: string) => standing(arrangement, id)?.cards;

  it('who leaves leaves an empty place, who comes takes it, who comes besides stands at the end', () => {
    const next = createArranger();
    const whole = next(graphOf(first));
    expect(cards(whole, 'A')).toEqual(['a1', 'a2', 'a3']);
    const left = next(graphOf({ ...first, vpcs: { A: ['a1', 'a3'], B: ['b1'] } }));
    expect(cards(left, 'A')).toEqual(['a1', undefined, 'a3']);
    expect(cards(next(graphOf({ ...first, vpcs: { A: ['a1', 'a3'], B: ['b1'] } })), 'A')).toBe(
      cards(left, 'A'),
    );
    const more = next(graphOf({ ...first, vpcs: { A: ['a0', 'a1', 'a3', 'a9'], B: ['b1'] } }));
    expect(cards(more, 'A')).toEqual(['a1', 'a0', 'a3', 'a9']);
  });
  it('an interconnect that comes moves none that stood there', () => {
    const before = arrange(graphOf(first));
    const after = arrange(graphOf({ ...first, pipes: { ...first.pipes, a: ['A', 'B'] } }), before);
    expect(standing(after, 'A')?.right).toEqual(['x:requester', 'a:requester']);
    expect(standing(after, 'B')?.left).toEqual(['x:accepter', 'a:accepter']);
    expect(cards(after, 'A')).toBe(cards(before, 'A'));
  });
  it('a region that comes is arranged, those that were there stay', () => {
    const before = arrange(graphOf(first));
    const vpcs = { ...first.vpcs, C: ['c1', 'c2'] };
    const after = arrange(graphOf({ vpcs, pipes: { ...first.pipes, y: ['C', 'A', ['c2', 'a3']] } }), before);
    expect(after.columns).toEqual([['A', 'C'], ['B']]);
    expect(cards(after, 'C')).toEqual(['c2', 'c1']);
    expect(cards(after, 'A')).toBe(cards(before, 'A'));
    expect(standing(after, 'C')).toMatchObject({ left: [], right: ['y:requester'] });
    expect(standing(after, 'A')?.right).toEqual(['x:requester', 'y:accepter']);
  });
  it('begins where it is told to', () => {
    const start = arrange(graphOf(first));
    const turned = { ...start, columns: [['B'], ['A']] };
    expect(createArranger(turned)(graphOf(first)).columns).toEqual([['B'], ['A']]);
  });
});
