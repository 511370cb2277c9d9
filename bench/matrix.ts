import { benchBackend } from './backend';
import { goals } from './goals';
import {
  frameAt,
  longestFrame,
  MATRIX,
  openMatrix,
  scroll,
  tick,
  workClock,
  type Scrolled,
} from './matrix/measure';
import { matrixGrowth } from './matrix/growth';
import { keep, median, report, spread } from './report';
import { serveConsole } from './served-console';

/**
 * The pairing matrix of 500 × 500 VPCs: every frame while it scrolls both ways, and while pairs are chosen. In the same run
 * the same of an empty box of that size, on a page that has nothing else, idle, and busy in every frame for as long as the
 * matrix is: what they show is the browser and what else the machine does.
 */
const RUNS = 5;
const FRAMES = 240;
/** About what the matrix works in a frame. */
const BUSY_MS = 7;
const backend = benchBackend('wide');
const served = await serveConsole(backend);
const context = await served.browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
await served.signIn(page);
await openMatrix(page, served.origin, 'Cross Connect 1');

const empty = await context.newPage();
const [seen, whole] = await page
  .getByRole('grid')
  .evaluate(({ clientWidth, clientHeight, scrollWidth, scrollHeight }) => [
    { width: clientWidth, height: clientHeight },
    { width: scrollWidth, height: scrollHeight },
  ]);
const box = (size: typeof whole) => `width:${size?.width}px; height:${size?.height}px`;
await empty.setContent(
  `<div role="grid" style="overflow:auto; ${box(seen)}"><div style="${box(whole)}"></div></div>`,
);

const clocks = { page: await workClock(page), empty: await workClock(empty) };

const scrolled: Record<'matrix' | 'empty' | 'busy', Scrolled[]> = { matrix: [], empty: [], busy: [] };
const [ticking, elements]: [number[], number[]] = [[], []];
for (let run = 0; run < RUNS; run++) {
  scrolled.empty.push(await scroll(empty, clocks.empty, FRAMES));
  scrolled.busy.push(await scroll(empty, clocks.empty, FRAMES, BUSY_MS));
  scrolled.matrix.push(await scroll(page, clocks.page, FRAMES));
  elements.push(await page.locator('[role=grid] *').count());
  ticking.push(await tick(page));
}
await context.close();
const growth = await matrixGrowth(served, (other) => Object.assign(backend, other));
await served.close();

const row = (what: string, pick: (run: Scrolled) => number, toReach = '-') => [
  what,
  ...(['matrix', 'empty', 'busy'] as const).map((which) => spread(scrolled[which].map(pick), 1)),
  toReach,
];
// The first one begins where it is already.
const jumps = scrolled.matrix.slice(1).map(({ jumped }) => jumped);
report(
  'Pairing matrix of 500 × 500',
  `Production build, headless Chromium, ${RUNS} runs of ${FRAMES} frames, each ${MATRIX.stepPx} px further both ways, and of ${MATRIX.ticks} pairs chosen one after the other: median (range). The frame of headless Chromium is 16.7 ms. The empty box is as large and scrolls as far, in turn with the matrix, on a page without content; the busy one works ${BUSY_MS} ms in every frame, about as much as the matrix. Where that has long frames too, it is the machine that was busy with something else.`,
  ['what', 'matrix', 'empty box', 'busy box', 'to reach'],
  [
    row('frame, median, ms', frameAt(0.5)),
    row('frame, 95th of 100, ms', frameAt(0.95)),
    row('longest frame, ms', longestFrame, '50'),
    row('work of the main thread a frame, ms', ({ work }) => work),
    ['longest frame while pairs are chosen, ms', spread(ticking, 1), '-', '-', '50'],
    ['jump from the end to the beginning until the second frame after, ms', spread(jumps, 1), '-', '-', '-'],
    ['elements in the grid', spread(elements), '-', '-', '-'],
  ],
);
keep(growth);
goals([
  {
    ...{ what: 'matrix of 500 × 500: longest frame while it scrolls, ms' },
    ...{ atMost: 50, seen: median(scrolled.matrix.map(longestFrame)), digits: 1 },
  },
  {
    ...{ what: 'matrix of 500 × 500: longest frame while pairs are chosen, ms' },
    ...{ atMost: 50, seen: median(ticking), digits: 1 },
  },
]);
