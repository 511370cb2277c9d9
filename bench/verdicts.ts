import { overlaps, parseCidr, type Cidr } from '../src/domain/cidr';
import { buildNetwork, type NetworkData } from '../src/domain/network';
import { codesOfCell, judgeMatrix } from '../src/domain/pairing-matrix';
import { chart } from './chart';
import { randomNetwork, time } from './random-network';
import { goals } from './goals';
import { keep, median, report, slope, spread } from './report';

/**
 * All pair verdicts of a Cross Connect against the conditions word by word, each pair against each connection. The baseline
 * has its CIDRs parsed and its VPCs by id beforehand, and stops at the first connection that violates a condition.
 */
const RUNS = 5;
const [NAIVE_ROWS, NAIVE_COLUMNS] = [4, 100];

function naiveRow(data: NetworkData, row: number, side: { requesters: string[]; accepters: string[] }) {
  const ranges = new Map(data.vpcs.map(({ id, cidr }) => [id, parseCidr(cidr) as Cidr]));
  const regions = new Map(data.vpcs.map(({ id, regionId }) => [id, regionId]));
  const meet = (a: string, b: string) => overlaps(ranges.get(a) as Cidr, ranges.get(b) as Cidr);
  const r = side.requesters[row] ?? '';
  return side.accepters.slice(0, NAIVE_COLUMNS).map((a) => {
    const { connections } = data;
    const inX = (test: (c: (typeof connections)[number]) => boolean) =>
      connections.some((each) => each.crossConnectId === 'x0' && test(each));
    return [
      ...(meet(r, a) ? [2009] : []),
      ...(connections.some((c) => c.requesterVpcId === r && c.accepterVpcId === a) ? [2010] : []),
      ...(inX((c) => c.requesterVpcId !== r && meet(c.requesterVpcId, a)) ? [2011] : []),
      ...(regions.get(r) === regions.get(a) ? [2012] : []),
      ...(inX((c) => c.accepterVpcId !== a && meet(c.accepterVpcId, r)) ? [2013] : []),
    ].join();
  });
}

const growth: [pairs: number, milliseconds: number][] = [];
const perPairs: Record<'ours' | 'naive', [vpcs: number, nanoseconds: number][]> = { ours: [], naive: [] };
/** At 1,000 × 1,000. */
let faster = NaN;
const rows = [
  [100, 250],
  [1_000, 2_500],
  [2_000, 5_000],
  [10_000, 25_000],
  // Too many pairs to hold at once: some rows of them.
  [100_000, 250_000, 100],
].map(([vpcs = 0, connections = 0, rowCount = vpcs / 2]) => {
  const data = randomNetwork(vpcs, connections);
  const sides = {
    requesters: data.vpcs.slice(0, rowCount).map(({ id }) => id),
    accepters: data.vpcs.slice(vpcs / 2).map(({ id }) => id),
  };
  const pairs = sides.requesters.length * sides.accepters.length;
  const [whole, judging, perPair, naivePerPair, ratio]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  for (let run = 0; run < RUNS; run++) {
    let network = buildNetwork(data);
    const building = time(() => {
      network = buildNetwork(data);
    });
    let matrix = judgeMatrix(network, 'x0', [], []);
    const judged = time(() => {
      matrix = judgeMatrix(network, 'x0', sides.requesters, sides.accepters);
    });
    // Every so many rows of the baseline are measured, and held against the verdicts of the engine.
    const step = Math.max(1, Math.floor(sides.requesters.length / NAIVE_ROWS));
    const sampled = sides.requesters.flatMap((_, row) => (row % step === 0 ? [row] : []));
    let words: string[][] = [];
    const naive = time(() => {
      words = sampled.map((row) => naiveRow(data, row, sides));
    });
    sampled.forEach((row, index) =>
      words[index]?.forEach((codes, column) => {
        const cell = matrix.cells[row * sides.accepters.length + column] ?? 0;
        if (codesOfCell(cell).join() !== codes) throw new Error(`row ${row}, column ${column} differs`);
      }),
    );
    whole.push(building + judged);
    judging.push(judged);
    perPair.push(((building + judged) / pairs) * 1e6);
    naivePerPair.push((naive / (sampled.length * Math.min(NAIVE_COLUMNS, sides.accepters.length))) * 1e6);
    ratio.push((naivePerPair.at(-1) ?? NaN) / (perPair.at(-1) ?? NaN));
  }
  growth.push([pairs, median(judging)]);
  if (rowCount === 1_000) faster = median(ratio);
  perPairs.ours.push([vpcs, median(perPair)]);
  perPairs.naive.push([vpcs, median(naivePerPair)]);
  return [
    `${sides.requesters.length} × ${sides.accepters.length}, ${connections} connections`,
    spread(whole, 1),
    spread(judging, 1),
    spread(perPair, 1),
    spread(naivePerPair),
    spread(ratio),
  ];
});

report(
  'All verdicts of a Cross Connect',
  `${RUNS} runs: median (range). "Word by word" tests each pair against each connection; some of its rows are measured and compared cell by cell with the engine's, and its time per pair is that of those rows. Verdicts alone grow with the pairs by a slope of ${slope(growth)}.`,
  [
    'pairs',
    'index and verdicts, ms',
    'verdicts alone, ms',
    'ns a pair',
    'word by word, ns a pair',
    'times faster',
  ],
  rows,
);
keep(
  chart({
    ...{ name: 'verdicts', title: 'All verdicts of a Cross Connect', sizes: 'VPCs', costs: 'ns a pair' },
    lines: [
      { name: 'index and verdicts', points: perPairs.ours },
      { name: 'word by word', points: perPairs.naive },
    ],
  }),
);
goals([
  { what: 'all verdicts of 1,000 × 1,000 VPCs, times faster than word by word', atLeast: 50, seen: faster },
]);
