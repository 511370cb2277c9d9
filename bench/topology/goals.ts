import { goalTable } from '../goals';
import { median } from '../report';
import type { Kind } from './candidate';
import type { Figures, Frames } from './measure';

/** The runs of a candidate at one size: the whole picture, and near. */
export interface Part {
  readonly far: Figures[];
  readonly near: Figures[];
}

/** What is to be reached at 10,000 VPCs. `mounts`: of all candidates; one that took too long has none. */
export function topologyGoals(ours: Part | undefined, mounts: ReadonlyMap<Kind, number | undefined>): string {
  if (ours === undefined) return '';
  const middle = (runs: readonly Figures[], pick: (figures: Figures) => number | undefined) =>
    median(runs.map((run) => pick(run) ?? NaN));
  /** Of far and near the one that does worse. */
  const worse = (pick: (figures: Figures) => number | undefined) =>
    Math.max(middle(ours.far, pick), middle(ours.near, pick));
  const mount = worse((figures) => figures.mount);
  const libraries = (['cytoscape', 'sigma'] as const).map((kind) => mounts.get(kind) ?? Infinity);
  const frames = (what: 'pan' | 'zoom', part: keyof Frames, name: string, atMost: number) => ({
    ...{ what: `topology, 10,000 VPCs: ${what}, ${name} frame`, unit: ' ms', atMost },
    seen: worse((figures) => figures[what]?.[part]),
  });
  const largest = 'topology, 10,000 VPCs';
  return goalTable([
    {
      ...{ what: `${largest}: mount, ratio to naive React Flow`, digits: 3 },
      ...{ atMost: 0.05, seen: mount / (mounts.get('naive') ?? Infinity) },
    },
    {
      ...{ what: `${largest}: mount, ratio to the best library`, digits: 2 },
      ...{ atMost: 0.4, seen: mount / Math.min(...libraries) },
    },
    ...[frames('pan', 'p50', 'median', 18), frames('pan', 'p95', 'p95', 30)],
    ...[frames('pan', 'max', 'longest', 200), frames('zoom', 'p50', 'median', 20)],
    ...[frames('zoom', 'p95', 'p95', 40), frames('zoom', 'max', 'longest', 200)],
    {
      ...{ what: `${largest}: select to neighbours highlighted`, unit: ' ms' },
      ...{ atMost: 80, seen: worse(({ select }) => select) },
    },
    { what: `${largest}: DOM elements`, atMost: 2_000, seen: worse(({ elements }) => elements) },
    {
      ...{ what: `${largest}: JS heap added`, unit: ' MB' },
      ...{ atMost: 30, seen: worse(({ heapMb }) => heapMb), digits: 1 },
    },
    {
      ...{ what: `${largest}: one connection more`, unit: ' ms' },
      ...{ atMost: 100, seen: middle(ours.far, ({ growth }) => growth?.ms) },
    },
    {
      ...{ what: `${largest}: VPCs that one connection more moves`, atMost: 0 },
      seen: Math.max(...ours.far.map(({ growth }) => growth?.moved ?? NaN)),
    },
  ]);
}
