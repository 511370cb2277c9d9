import type { Page } from '@playwright/test';
import { benchBackend } from './backend';
import { goals } from './goals';
import { median, report, spread } from './report';
import { serveConsole } from './served-console';

/**
 * The pairing matrix of 500 × 500 VPCs: every frame while it scrolls both ways, and while pairs are chosen. In the same run
 * the same of an empty box of that size, on a page that has nothing else, idle, and busy in every frame for as long as the
 * matrix is: what they show is the browser and what else the machine does.
 */
const RUNS = 5;
const [FRAMES, STEP_PX] = [240, 33];
const [TICKS, FRAMES_A_TICK] = [8, 12];
/** About what the matrix works in a frame. */
const BUSY_MS = 7;
const served = await serveConsole(benchBackend('wide'));
const context = await served.browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
await served.signIn(page);
await page.goto(`${served.origin}/cross-connects`);
await page.getByRole('table').getByRole('link', { name: 'Cross Connect 1' }).click();
await page.getByRole('link', { name: 'Pairing matrix' }).click();
await page.getByRole('gridcell').first().waitFor();

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

/** What the main thread has worked so far, in ms of its own: waiting for others on the machine does not count. */
async function workClock(which: Page) {
  const session = await context.newCDPSession(which);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
  };
}
const clocks = new Map([
  [page, await workClock(page)],
  [empty, await workClock(empty)],
]);

/** The interval before each frame, in ms, from the shortest to the longest; that of the jump back to the beginning; the work a frame. */
async function scroll(which: Page, busyMs = 0) {
  await which.bringToFront();
  const worked = clocks.get(which) ?? (() => Promise.resolve(NaN));
  const before = await worked();
  const moved = await which.evaluate(
    async ([count, step, busy]) => {
      const grid = document.querySelector('[role=grid]');
      if (grid === null) throw new Error('no matrix');
      const times: number[] = [];
      // From the end to the beginning every cell is another one: that is a jump, and no scrolling.
      const started = await new Promise<number>(requestAnimationFrame);
      grid.scrollTo(0, 0);
      await new Promise<number>(requestAnimationFrame);
      let before = await new Promise<number>(requestAnimationFrame);
      const jumped = before - started;
      for (let index = 0; index < count; index++) {
        grid.scrollBy(step, step);
        const until = performance.now() + busy;
        while (performance.now() < until);
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      return { frames: times.sort((a, b) => a - b), jumped };
    },
    [FRAMES, STEP_PX, busyMs] as const,
  );
  return { ...moved, work: ((await worked()) - before) / FRAMES };
}
/** Chooses pairs one after the other; the longest interval between two frames, in ms. */
const tick = () =>
  page.evaluate(
    async ([ticks, frames]) => {
      let longest = 0;
      for (let turn = 0; turn < ticks; turn++) {
        const cells = [...document.querySelectorAll<HTMLElement>('[role=gridcell]')];
        const open = cells.find(({ ariaLabel }) => ariaLabel?.endsWith(': Eligible'));
        if (open === undefined) throw new Error('no open pair in sight');
        let before = await new Promise<number>(requestAnimationFrame);
        open.click();
        for (let index = 0; index < frames; index++) {
          const now = await new Promise<number>(requestAnimationFrame);
          longest = Math.max(longest, now - before);
          before = now;
        }
      }
      return longest;
    },
    [TICKS, FRAMES_A_TICK] as const,
  );

type Scrolled = Awaited<ReturnType<typeof scroll>>;
const scrolled: Record<'matrix' | 'empty' | 'busy', Scrolled[]> = { matrix: [], empty: [], busy: [] };
const [ticking, elements]: [number[], number[]] = [[], []];
for (let run = 0; run < RUNS; run++) {
  scrolled.empty.push(await scroll(empty));
  scrolled.busy.push(await scroll(empty, BUSY_MS));
  scrolled.matrix.push(await scroll(page));
  elements.push(await page.locator('[role=grid] *').count());
  ticking.push(await tick());
}
await served.close();

const at = (part: number) => (run: Scrolled) => run.frames[Math.floor(run.frames.length * part)] ?? NaN;
const row = (what: string, pick: (run: Scrolled) => number, toReach = '-') => [
  what,
  ...(['matrix', 'empty', 'busy'] as const).map((which) => spread(scrolled[which].map(pick), 1)),
  toReach,
];
const longest = ({ frames }: Scrolled) => frames.at(-1) ?? NaN;
// The first one begins where it is already.
const jumps = scrolled.matrix.slice(1).map(({ jumped }) => jumped);
report(
  'Pairing matrix of 500 × 500',
  `Production build, headless Chromium, ${RUNS} runs of ${FRAMES} frames, each ${STEP_PX} px further both ways, and of ${TICKS} pairs chosen one after the other: median (range). The frame of headless Chromium is 16.7 ms. The empty box is as large and scrolls as far, in turn with the matrix, on a page without content; the busy one works ${BUSY_MS} ms in every frame, about as much as the matrix. Where that has long frames too, it is the machine that was busy with something else.`,
  ['what', 'matrix', 'empty box', 'busy box', 'to reach'],
  [
    row('frame, median, ms', at(0.5)),
    row('frame, 95th of 100, ms', at(0.95)),
    row('longest frame, ms', longest, '50'),
    row('work of the main thread a frame, ms', ({ work }) => work),
    ['longest frame while pairs are chosen, ms', spread(ticking, 1), '-', '-', '50'],
    ['jump from the end to the beginning until the second frame after, ms', spread(jumps, 1), '-', '-', '-'],
    ['elements in the grid', spread(elements), '-', '-', '-'],
  ],
);
goals([
  {
    ...{ what: 'matrix of 500 × 500: longest frame while it scrolls, ms' },
    ...{ atMost: 50, seen: median(scrolled.matrix.map(longest)), digits: 1 },
  },
  {
    ...{ what: 'matrix of 500 × 500: longest frame while pairs are chosen, ms' },
    ...{ atMost: 50, seen: median(ticking), digits: 1 },
  },
]);
