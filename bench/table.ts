import { chart } from './chart';
import { goals } from './goals';
import { keep, median, report, slope, spread } from './report';
import { servePage } from './served-page';
import './table/page-interface';

/** The table of the console with many rows, beside the same table with all of them in the document. */
const SIZES = [100, 1_000, 10_000, 100_000];
const KINDS = ['console', 'all rows'] as const;
/** Ten thousand rows in the document take minutes; of more there is no end. */
const RUNS = { console: 5, 'all rows': 2 } as const;
const ALL_AT_MOST = 10_000;
const kindsOf = (rows: number) => KINDS.filter((kind) => kind === 'console' || rows <= ALL_AT_MOST);

const served = await servePage('table', 'table');
async function measure(kind: (typeof KINDS)[number], rows: number) {
  const { browser, page } = await served.open({ kind, rows: String(rows) });
  const figures = await page.evaluate(async () => {
    const { table } = window;
    if (table === undefined) throw new Error('no table');
    const { firstRow, whole } = await table.mount();
    const elements = table.elements();
    const tick = await table.tick();
    const sort = await table.sort();
    const frames = await table.scroll();
    return { firstRow, whole, elements, tick, sort, p95: frames[Math.floor(frames.length * 0.95)] ?? NaN };
  });
  await browser.close();
  return figures;
}
type Figures = Awaited<ReturnType<typeof measure>>;

const firstRows: Record<(typeof KINDS)[number], [number, number][]> = { console: [], 'all rows': [] };
const table: string[][] = [];
for (const rows of SIZES) {
  const runs: Record<(typeof KINDS)[number], Figures[]> = { console: [], 'all rows': [] };
  for (const kind of kindsOf(rows))
    for (let run = 0; run < RUNS[kind]; run++) runs[kind].push(await measure(kind, rows));
  for (const kind of kindsOf(rows)) {
    const of = (part: keyof Figures) => runs[kind].map((figures) => figures[part]);
    firstRows[kind].push([rows, median(of('firstRow'))]);
    table.push([
      `${rows}, ${kind}`,
      ...(['firstRow', 'whole', 'sort', 'tick', 'p95'] as const).map((part) => spread(of(part))),
      spread(of('elements')),
    ]);
  }
}
await served.close();

const atMost = (kind: (typeof KINDS)[number]) =>
  firstRows[kind].find(([rows]) => rows === ALL_AT_MOST)?.[1] ?? NaN;
const ratio = atMost('console') / atMost('all rows');
const [ours, theirs] = KINDS.map((kind) => slope(firstRows[kind]));
report(
  'Table of 10,000 rows',
  `Production build, headless Chromium, 1440 × 900, ${RUNS.console} runs with the rows in sight, ${RUNS['all rows']} with all: median (range). The same columns and cells, once with the rows in sight only, once with all rows in the document. First row at 10,000 rows: ${ratio.toFixed(3)} of the time of all rows; to reach: 0.2. With the rows it grows by a slope of ${ours}, with all in the document by ${theirs}. Up to 100 rows both are the same. 100,000 rows in the document would be 2.9 million elements, which are not tried; of the API's lists the console asks for 1,000 rows at most.`,
  ['rows', 'first row, ms', 'whole, ms', 'sort, ms', 'tick, ms', 'scrolling, frame p95, ms', 'elements'],
  table,
);
keep(
  chart({
    ...{ name: 'table', title: 'Table, until the first row is there', sizes: 'rows', costs: 'ms' },
    lines: [
      { name: 'rows in sight', points: firstRows.console },
      { name: 'all rows', points: firstRows['all rows'] },
    ],
  }),
);
goals([
  {
    ...{ what: 'table of 10,000 rows: first row, ratio to a table with all of them' },
    ...{ atMost: 0.2, seen: ratio, digits: 3 },
  },
]);
