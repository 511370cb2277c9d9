import { report, spread } from './report';
import { serveConsole } from './served-console';

/** The pairing matrix of 500 × 500 VPCs: every frame while it scrolls both ways, and the frame after a pair is chosen. */
const RUNS = 5;
const [FRAMES, STEP_PX] = [240, 33];
const served = await serveConsole('wide');
const context = await served.browser.newContext({ viewport: { width: 1440, height: 900 } });
const page = await context.newPage();
await served.signIn(page);
await page.goto(`${served.origin}/cross-connects`);
await page.getByRole('table').getByRole('link', { name: 'Cross Connect 1' }).click();
await page.getByRole('link', { name: 'Pairing matrix' }).click();
await page.getByRole('gridcell').first().waitFor();

const [median, p95, longest, jump, chosen, elements] = Array.from({ length: 6 }, (): number[] => []) as [
  ...[number[], number[], number[], number[], number[], number[]],
];
for (let run = 0; run < RUNS; run++) {
  const { frames, jumped } = await page.evaluate(
    async ([count, step]) => {
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
        const now = await new Promise<number>(requestAnimationFrame);
        times.push(now - before);
        before = now;
      }
      return { frames: times.sort((a, b) => a - b), jumped };
    },
    [FRAMES, STEP_PX] as const,
  );
  median.push(frames[Math.floor(frames.length / 2)] ?? NaN);
  p95.push(frames[Math.floor(frames.length * 0.95)] ?? NaN);
  longest.push(frames.at(-1) ?? NaN);
  // The first one begins where it is already.
  if (run > 0) jump.push(jumped);
  elements.push(await page.locator('[role=grid] *').count());
  chosen.push(
    await page.evaluate(async () => {
      const cells = [...document.querySelectorAll<HTMLElement>('[role=gridcell]')];
      const open = cells.find((cell) => cell.dataset['tone'] === 'move');
      await new Promise<number>(requestAnimationFrame);
      const started = performance.now();
      open?.click();
      await new Promise<number>(requestAnimationFrame);
      await new Promise<number>(requestAnimationFrame);
      return performance.now() - started;
    }),
  );
}
await served.close();

report(
  'Pairing matrix of 500 × 500',
  `Production build, headless Chromium, ${RUNS} runs of ${FRAMES} frames, each ${STEP_PX} px further both ways: median (range). The frame of headless Chromium is 16.7 ms.`,
  ['what', 'measured', 'to reach'],
  [
    ['frame, median, ms', spread(median, 1), '-'],
    ['frame, 95th of 100, ms', spread(p95, 1), '-'],
    ['longest frame, ms', spread(longest, 1), '50'],
    ['jump from the end to the beginning until the second frame after, ms', spread(jump, 1), '-'],
    ['choosing a pair until the second frame after, ms', spread(chosen, 1), '-'],
    ['elements in the grid', spread(elements), '-'],
  ],
);
