import type { Browser, Page } from '@playwright/test';
import type { Kind } from './candidate';
import type { Growth } from './page-interface';

export const LIMIT_MS = 90_000;
/** A slow picture is moved for no longer than this. */
const MOVING_MS = 12_000;
const STEPS = 150;

export interface Frames {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly drawn: number;
}
/** Undefined: it took longer than the limit, or something before it did. */
export interface Figures {
  mount?: number | undefined;
  pan?: Frames | undefined;
  zoom?: Frames | undefined;
  select?: number | undefined;
  elements?: number | undefined;
  heapMb?: number | undefined;
  growth?: Growth | undefined;
}
interface Spot {
  x: number;
  y: number;
}

class TooLong extends Error {}
async function limited<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  // What is given up fails later, when the browser is closed.
  work.catch(() => undefined);
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLong()), LIMIT_MS);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}

async function heapMb(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

/** Where a drag moves the picture: React Flow's pane where it is free, else beside the picture. */
const freeSpot = (page: Page) =>
  page.evaluate((): Spot => {
    for (let y = 450; y > 5; y -= 9)
      for (let x = 720; x > 5; x -= 9)
        for (const spot of [
          { x, y },
          { x: 1440 - x, y: 900 - y },
        ])
          if (document.elementFromPoint(spot.x, spot.y)?.matches('.react-flow__pane')) return spot;
    return { x: 8, y: 8 };
  });

async function framesWhile(page: Page, step: (index: number) => Promise<void>): Promise<Frames> {
  await page.evaluate(() => window.candidate?.startFrames());
  const started = performance.now();
  for (let index = 0; index < STEPS && performance.now() - started < MOVING_MS; index++) {
    const next = started + (index + 1) * 16;
    await step(index);
    const early = next - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
  }
  const times = (await page.evaluate(() => window.candidate?.stopFrames() ?? [])).sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), max: times.at(-1) ?? NaN, drawn: times.length };
}

async function pan(page: Page): Promise<Frames> {
  const { x, y } = await freeSpot(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const [right, down] = [x < 720 ? 1 : -1, y < 450 ? 1 : -1];
  const frames = await framesWhile(page, (index) => {
    const turn = (index / STEPS) * Math.PI * 4;
    return page.mouse.move(x + right * 250 * (1 - Math.cos(turn)), y + down * 150 * (1 - Math.cos(turn)));
  });
  await page.mouse.up();
  return frames;
}
/** In, by a factor of some 20 in React Flow, and out again. */
async function zoom(page: Page): Promise<Frames> {
  await page.mouse.move(720, 450);
  return framesWhile(page, (index) => page.mouse.wheel(0, index < STEPS / 2 ? -30 : 30));
}
async function select(page: Page, vpcIds: readonly string[]) {
  const times: number[] = [];
  for (const id of vpcIds) {
    times.push((await page.evaluate((vpcId) => window.candidate?.select(vpcId), id)) ?? NaN);
    if (times.reduce((sum, time) => sum + time, 0) > 15_000) break;
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** Until cards can be read, over the middle of the picture. */
async function goNear(page: Page) {
  const scale = () =>
    page.evaluate(() => {
      const viewport = document.querySelector<HTMLElement>('.react-flow__viewport');
      return new DOMMatrix(viewport === null ? '' : getComputedStyle(viewport).transform).a;
    });
  await page.mouse.move(560, 420);
  for (let turn = 0; turn < 400 && (await scale()) < 0.6; turn++) {
    await page.mouse.wheel(0, -40);
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(1_000);
}

export async function mountNear({ browser, page }: { browser: Browser; page: Page }) {
  const ms = await page.evaluate(() => window.candidate?.mount(window.candidate.near));
  await browser.close();
  return ms;
}

/** One candidate at one size, from afar and, where it draws something else then, near. */
export async function measure(
  { browser, page }: { browser: Browser; page: Page },
  kind: Kind,
): Promise<{ far: Figures; near?: Figures }> {
  const far: Figures = {};
  const near: Figures = {};
  const count = () => page.locator('#root *').count();
  try {
    const before = await heapMb(page);
    far.mount = await limited(page.evaluate(() => window.candidate?.mount()));
    await limited(page.waitForTimeout(500));
    far.heapMb = (await limited(heapMb(page))) - before;
    far.elements = await limited(count());
    far.pan = await limited(pan(page));
    far.zoom = await limited(zoom(page));
    await limited(page.waitForTimeout(500));
    const ids = await limited(page.evaluate(() => window.candidate?.vpcIds ?? []));
    far.select = await limited(select(page, ids));
    if (kind !== 'console') return { far };
    far.growth = await limited(page.evaluate(() => window.candidate?.grow?.()));
    await page.keyboard.press('Escape');
    await goNear(page);
    near.heapMb = (await heapMb(page)) - before;
    near.elements = await count();
    near.pan = await limited(pan(page));
    near.zoom = await limited(zoom(page));
    await page.waitForTimeout(500);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button[aria-pressed][data-node]')].flatMap(
        (card) => card.dataset.node ?? [],
      ),
    );
    near.select = await limited(select(page, seen.length > 0 ? seen.slice(0, 3) : ids));
    return { far, near };
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    return kind === 'console' ? { far, near } : { far };
  } finally {
    await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 10_000))]);
  }
}
