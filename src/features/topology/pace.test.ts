import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isComplete, nearerTo, NOTHING_YET, presentOf, type Paced } from './pace';
import type { Drawn } from './to-flow';

const node = (id: string, type: string, version = 0) => ({ id, type, version }) as never;
const drawn = (vpcs: readonly number[], pipes: readonly number[] = [], version = 0): Drawn => ({
  nodes: [node('HAN', 'region'), ...vpcs.map((id) => node(`vpc-${id}`, 'vpc', version))],
  edges: pipes.map((id) => node(`pipe-${id}`, 'pipe', version)),
});
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
const vpcsOf = ({ nodes }: Paced) => [...nodes.keys()].filter((id) => id.startsWith('vpc'));

/** As frame follows frame, until nothing changes any more. */
function frames(wanted: Drawn, from: Paced, isZooming: () => boolean) {
  const seen = [presentOf(wanted, from)];
  for (;;) {
    const last = seen.at(-1) ?? NOTHING_YET;
    const next = nearerTo(wanted, last, isZooming());
    if (next === undefined) return seen;
    seen.push(presentOf(wanted, next));
  }
}

it('whatever was there, in the end just that is there which is wanted, and no frame makes many', () => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: 150 }));
  fc.assert(
    fc.property(some, some, some, some, (vpcs, pipes, nextVpcs, nextPipes) => {
      const before = frames(drawn(vpcs, pipes), NOTHING_YET, () => false).at(-1) ?? NOTHING_YET;
      const wanted = drawn(nextVpcs, nextPipes, 1);
      const seen = frames(wanted, before, () => false);
      const last = seen.at(-1) ?? NOTHING_YET;
      expect(isComplete(wanted, last)).toBe(true);
      expect(new Set(last.nodes.values())).toEqual(new Set(wanted.nodes));
      expect(new Set(last.edges.values())).toEqual(new Set(wanted.edges));
      for (const [index, { nodes }] of seen.entries()) {
        const earlier = seen[index - 1]?.nodes;
        if (earlier) expect([...nodes.keys()].filter((id) => !earlier.has(id)).length).toBeLessThan(30);
      }
    }),
  );
});

it('what stays is at once as it is wanted now; regions wait for nothing', () => {
  const before = frames(drawn([1, 2]), NOTHING_YET, () => false).at(-1) ?? NOTHING_YET;
  const wanted = drawn([2, 3], [], 1);
  expect(presentOf(drawn([]), NOTHING_YET).nodes.has('HAN')).toBe(true);
  const now = presentOf(wanted, before).nodes;
  expect(now.get('vpc-2')).toMatchObject({ version: 1 });
  expect([now.has('vpc-1'), now.has('vpc-3')]).toEqual([true, false]);
});

it('while the reader zooms no card comes, but cards go, and pipes come', () => {
  const before = frames(drawn(range(0, 40)), NOTHING_YET, () => false).at(-1) ?? NOTHING_YET;
  const wanted = drawn(range(20, 80), range(0, 30));
  const held = frames(wanted, before, () => true).at(-1) ?? NOTHING_YET;
  expect(vpcsOf(held)).toHaveLength(20);
  expect(held.edges.size).toBe(30);
  const rested = frames(wanted, held, () => false).at(-1) ?? NOTHING_YET;
  expect(vpcsOf(rested)).toHaveLength(60);
});
