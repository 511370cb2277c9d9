import { chart, type Line } from './chart';
import { keep, median, report, spread } from './report';
import { servePage } from './served-page';
import { KINDS, type Kind } from './topology/candidate';
import { GOAL, isBeyond, nameOf, SIZES } from './topology/data';
import { LIMIT_MS, measure, mountNear, type Figures, type Frames } from './topology/measure';
import { measureAnswer } from './topology/answer';
import { topologyGoals, type Part } from './topology/goals';
import { parts } from './topology/parts';
import { measurePlacement } from './topology/placement';

/** The console's topology graph beside naive React Flow, Cytoscape.js and Sigma.js, all over the same pictures. */
const RUNS: Record<Kind, number> = { console: 3, naive: 1, cytoscape: 1, sigma: 1 };
const NAMES: Record<Kind, string> = {
  console: 'console',
  naive: 'naive React Flow',
  cytoscape: 'Cytoscape.js',
  sigma: 'Sigma.js',
};
// `TOPOLOGY_SIZES=2,4 TOPOLOGY_KINDS=console,sigma` measures only these, and `TOPOLOGY_KINDS=model` what needs no browser; the
// report has the others too, as they were measured last. Without both all is measured anew.
const only = process.env['TOPOLOGY_SIZES']?.split(',').map(Number);
const kinds = process.env['TOPOLOGY_KINDS']?.split(',');
const isWanted = (kind: Kind | 'model', size?: number) =>
  (kinds?.includes(kind) ?? true) && (size === undefined || (only?.includes(size) ?? true));

const TOO_LONG = `> ${LIMIT_MS / 1000} s`;
type Read<T> = (figures: Figures) => T | undefined;
function cell(runs: readonly Figures[], pick: Read<number>, digits = 0): string {
  const values = runs.flatMap((run) => pick(run) ?? []);
  if (values.length < runs.length) return TOO_LONG;
  return runs.length === 1 ? (values[0] ?? NaN).toFixed(digits) : spread(values, digits);
}
const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
function frames(runs: readonly Figures[], pick: Read<Frames>): string {
  const values = runs.flatMap((run) => pick(run) ?? []);
  if (values.length < runs.length) return TOO_LONG;
  const of = (part: keyof Frames) => middle(values.map((each) => each[part])).toFixed(0);
  return `${of('p50')} / ${of('p95')} / ${of('max')} (${of('drawn')})`;
}
const row = (name: string, runs: readonly Figures[]) => [
  name,
  cell(runs, ({ mount }) => mount),
  frames(runs, ({ pan }) => pan),
  frames(runs, ({ zoom }) => zoom),
  cell(runs, ({ select }) => select),
  cell(runs, ({ elements }) => elements),
  cell(runs, ({ heapMb }) => heapMb, 1),
];

async function measureKind(served: Awaited<ReturnType<typeof servePage>>, kind: Kind, size: number) {
  const part: Part = { far: [], near: [] };
  const open = () => served.open({ kind, size: String(size) });
  for (let run = 0; run < RUNS[kind]; run++) {
    const { far, near } = await measure(await open(), kind);
    part.far.push(far);
    if (near) part.near.push({ ...near, mount: await mountNear(await open()) });
  }
  return part;
}

if (only === undefined && kinds === undefined) parts.clear();
if (kinds === undefined || KINDS.some((kind) => kinds.includes(kind))) {
  const served = await servePage('topology', 'candidate');
  for (const [size, counts] of SIZES.entries())
    for (const kind of KINDS)
      if (isWanted(kind, size) && (kind === 'console' || !isBeyond(counts)))
        parts.save(`${size}-${kind}`, await measureKind(served, kind, size));
  await served.close();
}
if (isWanted('model') && only === undefined) parts.save('model', [measureAnswer(), await measurePlacement()]);

const days = new Set<string>();
function read<T>(name: string): T | undefined {
  const part = parts.read<T>(name);
  if (part) days.add(part.day);
  return part?.value;
}
const grown: string[][] = [];
const mounts = new Map<string, [vpcs: number, milliseconds: number][]>();
const oneMore: [vpcs: number, milliseconds: number][] = [];
/** One more point of a line; where it took too long there is none. */
function learn(name: string, vpcs: number, runs: readonly Figures[]) {
  const values = runs.flatMap(({ mount }) => mount ?? []);
  if (values.length === runs.length) mounts.set(name, [...(mounts.get(name) ?? []), [vpcs, median(values)]]);
}
for (const [index, size] of SIZES.entries()) {
  const rows: string[][] = [];
  for (const kind of KINDS) {
    const part = read<Part>(`${index}-${kind}`);
    if (part === undefined) continue;
    const { far, near } = part;
    if (kind === 'console') {
      const moved = far.map(({ growth }) => growth?.moved);
      grown.push([nameOf(size), cell(far, ({ growth }) => growth?.ms, 1), [...new Set(moved)].join(', ')]);
      oneMore.push([size.vpcs, median(far.flatMap(({ growth }) => growth?.ms ?? []))]);
    }
    for (const [name, runs] of [
      [kind === 'console' ? 'console, whole' : NAMES[kind], far],
      ['console, near', near],
    ] as const) {
      if (runs.length === 0) continue;
      rows.push(row(name, runs));
      learn(name, size.vpcs, runs);
    }
  }
  if (rows.length === 0) continue;
  report(
    `Topology: ${nameOf(size)}`,
    `Regions / VPCs / links. Production build, headless Chromium without a GPU, 1440 × 900; every candidate is given the same graph and places. The console: 3 runs, median (range); the others once.${isBeyond(size) ? ' The others are not tried at this size, which no account reaches by its own Cross Connects: its quotas allow them 25,000 live connections.' : ''}`,
    [
      'what',
      'mount, ms',
      'pan, frame p50 / p95 / longest (frames), ms',
      'zoom',
      'select, ms',
      'DOM elements',
      'JS heap added, MB',
    ],
    rows,
  );
}
keep(
  chart({
    ...{ name: 'topology-mount', title: 'Topology, until it is mounted', sizes: 'VPCs', costs: 'ms' },
    lines: [...mounts].map(([name, points]): Line => ({ name, points })),
  }),
);
report(
  'Topology: one connection more',
  'From the changed data to the drawn picture, seen as a whole: graph, arrangement, places, React; main-thread time of 3 runs, median (range). To reach at 10,000 VPCs: 100 ms, and no VPC moves.',
  ['regions / VPCs / links', 'ms', 'VPCs that moved'],
  grown,
);
keep(
  chart({
    ...{ name: 'topology-one-more', title: 'Topology: one connection more', sizes: 'VPCs', costs: 'ms' },
    lines: [{ name: 'console', points: oneMore }],
  }),
);
const goal = SIZES.findIndex(({ vpcs }) => vpcs === GOAL);
keep(
  topologyGoals(
    read<Part>(`${goal}-console`),
    new Map(KINDS.map((kind) => [kind, read<Part>(`${goal}-${kind}`)?.far[0]?.mount])),
  ),
);
for (const text of read<string[]>('model') ?? []) keep(text);
if (days.size > 1) keep(`Measured in parts, on ${[...days].sort().join(' and ')}.\n`);
