import { Worker } from 'node:worker_threads';
import { buildTopology, type TopologyGraph } from '../../src/domain/topology';
import type { Box } from '../../src/domain/plane';
import { CARD } from '../../src/domain/topology-frames';
import { placeNodes } from '../../src/domain/topology-placement';
import { chart } from '../chart';
import { goalTable } from '../goals';
import { median, section } from '../report';
import { GOAL, isBeyond, nameOf, SIZES, synthetic } from './data';

const RUNS = 15;
/** Networks of 200 VPCs that are looked at beside the first one: one alone says little. */
const MORE_SEEDS = [1_001, 2_002, 3_003, 4_004, 5_005, 6_006, 7_007];
const ELK_LIMIT_MS = 120_000;
/** From here on ELK needs far longer than the limit. */
const ELK_UP_TO = 1_000;

/** In a thread of its own, which can be ended. */
const ELK_THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Elk = require('elkjs/lib/elk.bundled.js');
  const elk = new Elk();
  const started = performance.now();
  elk.layout(workerData).then(
    ({ children }) => parentPort.postMessage({ ms: performance.now() - started, children }),
    (error) => { throw error; },
  );
`;
interface ElkAnswer {
  ms: number;
  children: (Box & { id: string })[];
}
async function elkLayered(graph: TopologyGraph): Promise<ElkAnswer | undefined> {
  const workerData = {
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'layered' },
    children: [...graph.vpcs.keys()].map((id) => ({ id, width: CARD.width, height: CARD.height })),
    edges: [...graph.links.values()].map(({ id, requesterVpcId, accepterVpcId }) => ({
      ...{ id, sources: [requesterVpcId], targets: [accepterVpcId] },
    })),
  };
  const worker = new Worker(ELK_THREAD, { eval: true, workerData, execArgv: [] });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ElkAnswer | undefined>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      timer = setTimeout(resolve, ELK_LIMIT_MS, undefined);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Pairs of straight lines, between the middles of linked VPCs, that cross; each pair is looked at. */
export function crossings(graph: TopologyGraph, boxes: ReadonlyMap<string, Box>): number {
  const vpcs = [...graph.vpcs.keys()];
  const indexOf = new Map(vpcs.map((id, index) => [id, index]));
  const middle = (id: string) => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const xs = Float64Array.from(vpcs, (id) => middle(id).x + middle(id).width / 2);
  const ys = Float64Array.from(vpcs, (id) => middle(id).y + middle(id).height / 2);
  const links = [...graph.links.values()];
  const from = Int32Array.from(links, (link) => indexOf.get(link.requesterVpcId) ?? 0);
  const to = Int32Array.from(links, (link) => indexOf.get(link.accepterVpcId) ?? 0);
  /** On which side of the line from a to b the point c is. */
  const side = (a: number, b: number, c: number) =>
    Math.sign((xs[b]! - xs[a]!) * (ys[c]! - ys[a]!) - (ys[b]! - ys[a]!) * (xs[c]! - xs[a]!));
  let count = 0;
  for (let one = 0; one < links.length; one++) {
    const [a, b] = [from[one]!, to[one]!];
    for (let other = one + 1; other < links.length; other++) {
      const [c, d] = [from[other]!, to[other]!];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  }
  return count;
}

export async function measurePlacement() {
  const rows: (string | number)[][] = [];
  const growth: Record<'ours' | 'elk', [vpcs: number, milliseconds: number][]> = { ours: [], elk: [] };
  const cases = SIZES.flatMap((size) =>
    (size.vpcs === 200 ? [undefined, ...MORE_SEEDS] : [undefined]).map((seed) => ({ size, seed })),
  );
  /** Ours to those of ELK, wherever both were measured and something crosses. */
  const against: Record<'crossings' | 'time', number[]> = { crossings: [], time: [] };
  for (const { size, seed } of cases) {
    const graph = buildTopology(synthetic(size, { ...(seed !== undefined && { seed }) }));
    const times = Array.from({ length: RUNS }, () => {
      const started = performance.now();
      placeNodes(graph);
      return performance.now() - started;
    });
    const ours = isBeyond(size) ? NaN : crossings(graph, placeNodes(graph).vpcs);
    if (seed === undefined) growth.ours.push([size.vpcs, median(times)]);
    const cells: (string | number)[] = [
      `${nameOf(size)}${seed === undefined ? '' : `, seed ${seed}`}`,
      median(times).toFixed(1),
      isBeyond(size) ? '-' : ours.toLocaleString('en'),
    ];
    if (size.vpcs > ELK_UP_TO) cells.push('-', '-', '-', '-');
    else {
      const elk = await elkLayered(graph);
      if (elk === undefined) cells.push(`> ${ELK_LIMIT_MS / 1000} s`, '-', '-', '-');
      else {
        if (seed === undefined) growth.elk.push([size.vpcs, elk.ms]);
        const theirs = crossings(graph, new Map(elk.children.map((box) => [box.id, box])));
        cells.push(elk.ms.toFixed(0), theirs.toLocaleString('en'));
        cells.push((median(times) / elk.ms).toFixed(4), (ours / theirs).toFixed(2));
        if (theirs > 0) against.crossings.push(ours / theirs);
        if (theirs > 0) against.time.push(median(times) / elk.ms);
      }
    }
    rows.push(cells);
  }
  const table = section(
    'Topology: placement',
    `In Node. Ours: \`placeNodes\`, median of ${RUNS} runs. ELK: \`elkjs\` layered on the same VPCs and links, once, in a thread of its own, up to ${ELK_UP_TO.toLocaleString('en')} VPCs. Crossings: pairs of straight lines between the middles of linked VPCs that cross, all pairs looked at, up to ${GOAL.toLocaleString('en')} VPCs. To reach: no more crossings than ELK in 0.01 of its time; 10,000 VPCs in 100 ms.`,
    [
      'regions / VPCs / links',
      'ours, ms',
      'ours, crossings',
      'ELK, ms',
      'ELK, crossings',
      'time, ours / ELK',
      'crossings, ours / ELK',
    ],
    rows,
  );
  const drawn = chart({
    ...{ name: 'topology-placement', title: 'Topology: placement', sizes: 'VPCs', costs: 'ms' },
    lines: [
      { name: 'placeNodes', points: growth.ours },
      { name: 'elkjs layered', points: growth.elk },
    ],
  });
  const reached = goalTable([
    {
      ...{ what: 'topology, 200 and 1,000 VPCs: crossings, most of those of ELK', digits: 2 },
      ...{ atMost: 1, seen: Math.max(...against.crossings) },
    },
    {
      ...{ what: 'topology, 200 and 1,000 VPCs: placing them, most of the time of ELK', digits: 4 },
      ...{ atMost: 0.01, seen: Math.max(...against.time) },
    },
    {
      ...{ what: 'topology, 10,000 VPCs: placing them', unit: ' ms' },
      ...{ atMost: 100, seen: growth.ours.find(([vpcs]) => vpcs === GOAL)?.[1] ?? NaN },
    },
  ]);
  return [table, drawn, reached].join('\n');
}
