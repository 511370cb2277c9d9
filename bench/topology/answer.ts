import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { connectionIdOf } from '../../src/contract/connection-id';
import { operations } from '../../src/contract/operations';
import { columnsOf, topologyFrom } from '../../src/contract/topology-packing';
import { buildTopology } from '../../src/domain/topology';
import { arrange } from '../../src/domain/topology-arrangement';
import { placeNodes } from '../../src/domain/topology-placement';
import { chart } from '../chart';
import { goalTable } from '../goals';
import { median, section } from '../report';
import { GOAL, nameOf, SIZES, synthetic } from './data';

const RUNS = 7;
// As in the console, whose content security policy forbids code made from text.
z.config({ jitless: true });

/** The same network with ids as the service gives them: random, but for what of a connection's follows from its VPCs. */
function withUuids(data: ReturnType<typeof synthetic>) {
  let seed = 11;
  const hex = (length: number) =>
    Array.from({ length }, () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return Math.floor((seed / 2_147_483_647) * 16).toString(16);
    }).join('');
  const known = new Map<string, string>();
  const idOf = (prefix: string, id: string) => {
    const made = known.get(id) ?? `${prefix}-${[8, 4, 4, 4, 12].map(hex).join('-')}`;
    known.set(id, made);
    return made;
  };
  return {
    ...data,
    regions: [...data.regions],
    vpcs: data.vpcs.map((vpc) => ({ ...vpc, id: idOf('net', vpc.id) })),
    crossConnects: data.crossConnects.map((each) => ({ ...each, id: idOf('ri', each.id) })),
    connections: data.connections.map((each) => {
      const requesterVpcId = idOf('net', each.requesterVpcId);
      const accepterVpcId = idOf('net', each.accepterVpcId);
      const id = connectionIdOf({ requesterVpcId, accepterVpcId }, idOf('riv', each.id));
      const crossConnectId = idOf('ri', each.crossConnectId);
      return { ...each, id, crossConnectId, requesterVpcId, accepterVpcId };
    }),
  };
}
const timed = (work: () => unknown) =>
  median(
    Array.from({ length: RUNS }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );

/** From the answer of the API to places: what it costs before anything is drawn. */
export function measureAnswer() {
  const schema = operations.getTopologyColumns.success.body;
  const atGoal = { kB: NaN, ms: NaN };
  const growth: Record<'rows' | 'columns' | 'read' | 'build' | 'place', [vpcs: number, cost: number][]> = {
    ...{ rows: [], columns: [], read: [], build: [], place: [] },
  };
  const rows = SIZES.map((size) => {
    const data = withUuids(synthetic(size));
    const rowByRow = JSON.stringify(data);
    const text = JSON.stringify(columnsOf(data));
    const read = () => topologyFrom(schema.parse(JSON.parse(text)));
    const parsed = read();
    const graph = buildTopology(parsed);
    const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    const bytes = { rows: gzipSync(rowByRow).length, columns: gzipSync(text).length };
    const ms = {
      parse: timed(() => JSON.parse(text)),
      read: timed(read),
      build: timed(() => buildTopology(parsed)),
      place: timed(() => placeNodes(graph, arrange(graph))),
    };
    for (const of of ['rows', 'columns'] as const) growth[of].push([size.vpcs, bytes[of] / 1_000]);
    for (const of of ['read', 'build', 'place'] as const) growth[of].push([size.vpcs, ms[of]]);
    if (size.vpcs === GOAL) Object.assign(atGoal, { kB: bytes.columns / 1_000, ms: ms.read });
    const kB = [bytes.rows, text.length, bytes.columns, brotli.length].map((each) => each / 1_000);
    return [nameOf(size), ...[...kB, ms.parse, ms.read, ms.build, ms.place].map((each) => each.toFixed(0))];
  });
  const table = section(
    'Topology: the answer of the API',
    `In Node, medians of ${RUNS}. What the console reads, \`getTopologyColumns\`, with ids as the service gives them; \`getTopology\` has the same row by row. To reach at 10,000 VPCs: 400 kB with gzip, and 150 ms to parse and validate.`,
    [
      'regions / VPCs / links',
      ...['row by row, gzip, kB', 'columns, JSON, kB', 'gzip, kB', 'brotli 5, kB'],
      ...['parse, ms', 'parse, validate and unpack, ms', 'build the graph, ms', 'arrange and place, ms'],
    ],
    rows,
  );
  const size = chart({
    ...{ name: 'topology-answer-size', title: 'Topology: the answer of the API, compressed' },
    ...{ sizes: 'VPCs', costs: 'kB with gzip' },
    lines: [
      { name: 'columns', points: growth.columns },
      { name: 'row by row', points: growth.rows },
    ],
  });
  const time = chart({
    ...{ name: 'topology-answer-time', title: 'Topology: from the answer to places' },
    ...{ sizes: 'VPCs', costs: 'ms' },
    lines: [
      { name: 'parse, validate and unpack', points: growth.read },
      { name: 'build the graph', points: growth.build },
      { name: 'arrange and place', points: growth.place },
    ],
  });
  const reached = goalTable([
    { what: 'topology, 10,000 VPCs: answer of the API, gzip', unit: ' kB', atMost: 400, seen: atGoal.kB },
    { what: 'topology, 10,000 VPCs: parse and validate', unit: ' ms', atMost: 150, seen: atGoal.ms },
  ]);
  return [table, size, time, reached].join('\n');
}
