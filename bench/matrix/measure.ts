import type { Locator, Page } from '@playwright/test';

const STEP_PX = 33;
const [TICKS, FRAMES_A_TICK] = [8, 12];
export const MATRIX = { stepPx: STEP_PX, ticks: TICKS };

/** What the main thread has worked so far, in ms of its own: waiting for others on the machine does not count. */
export async function workClock(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
  };
}
type WorkClock = Awaited<ReturnType<typeof workClock>>;

/** The interval before each frame, in ms, from the shortest to the longest; that of the jump back to the beginning; the work a frame. */
export async function scroll(page: Page, worked: WorkClock, frames: number, busyMs = 0) {
  await page.bringToFront();
  const before = await worked();
  const moved = await page.evaluate(
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
    [frames, STEP_PX, busyMs] as const,
  );
  return { ...moved, work: ((await worked()) - before) / frames };
}
/** Chooses pairs one after the other; the longest interval between two frames, in ms. */
export const tick = (page: Page, turns = TICKS) =>
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
    [turns, FRAMES_A_TICK] as const,
  );

export type Scrolled = Awaited<ReturnType<typeof scroll>>;
export const frameAt =
  (part: number) =>
  ({ frames }: Scrolled) =>
    frames[Math.floor(frames.length * part)] ?? NaN;
export const longestFrame = ({ frames }: Scrolled) => frames.at(-1) ?? NaN;

/** Goes to the matrix of a Cross Connect through the list; how long it takes, in ms, from the press on its tab until cells are painted. */
export async function openMatrix(page: Page, origin: string, crossConnect: string): Promise<number> {
  await page.goto(`${origin}/cross-connects`);
  await page.getByRole('table').getByRole('link', { name: crossConnect }).click();
  const tab: Locator = page.getByRole('link', { name: 'Pairing matrix' });
  return tab.evaluate(async (link: HTMLElement) => {
    const started = performance.now();
    link.click();
    while (document.querySelector('[role=gridcell]') === null) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - started;
  });
}
