import { join } from 'node:path';
import { chromium } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { ensureBrowser } from '../scripts/setup.mjs';
import { chart } from './chart';
import { goals } from './goals';
import { keep, median, report, slope, spread } from './report';
import './table/page-interface';

/** The table of the console with many rows, beside the same table with all of them in the document. */
const SIZES = [100, 1_000, 10_000];
const KINDS = ['console', 'all rows'] as const;
/** Ten thousand rows in the document take minutes. */
const RUNS = { console: 5, 'all rows': 2 } as const;

const root = join(import.meta.dirname, 'table');
const outDir = join(import.meta.dirname, '../.cache/bench-table');
const shared = { root, configFile: false, logLevel: 'warn' } as const;
await build({
  ...shared,
  mode: 'production',
  plugins: [react()],
  build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
});
const server = await preview({
  ...shared,
  build: { outDir },
  preview: { host: '127.0.0.1', port: 4_720, strictPort: false },
});
const origin = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4720/';
const executablePath = await ensureBrowser();

async function measure(kind: (typeof KINDS)[number], rows: number) {
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(0);
  await page.goto(`${origin}?kind=${kind}&rows=${rows}`);
  await page.waitForFunction(() => window.table !== undefined);
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
  for (const kind of KINDS)
    for (let run = 0; run < RUNS[kind]; run++) runs[kind].push(await measure(kind, rows));
  for (const kind of KINDS) {
    const of = (part: keyof Figures) => runs[kind].map((figures) => figures[part]);
    firstRows[kind].push([rows, median(of('firstRow'))]);
    table.push([
      `${rows}, ${kind}`,
      ...(['firstRow', 'whole', 'sort', 'tick', 'p95'] as const).map((part) => spread(of(part))),
      spread(of('elements')),
    ]);
  }
}
await server.close();

const last = (kind: (typeof KINDS)[number]) => firstRows[kind].at(-1)?.[1] ?? NaN;
const ratio = last('console') / last('all rows');
const [ours, theirs] = KINDS.map((kind) => slope(firstRows[kind]));
report(
  'Table of 10,000 rows',
  `Production build, headless Chromium, 1440 × 900, ${RUNS.console} runs with the rows in sight, ${RUNS['all rows']} with all: median (range). The same columns and cells, once with the rows in sight only, once with all rows in the document. First row at 10,000 rows: ${ratio.toFixed(3)} of the time of all rows; to reach: 0.2. With the rows it grows by a slope of ${ours}, with all in the document by ${theirs}. Up to 100 rows both are the same.`,
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
