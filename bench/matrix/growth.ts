import { benchBackend } from '../backend';
import { largeAccount } from '../growth/account';
import { growthTable } from '../growth/table';
import type { serveConsole } from '../served-console';
import { frameAt, longestFrame, openMatrix, scroll, tick, workClock } from './measure';

const [RUNS, FRAMES, TICKS] = [3, 120, 4];
/** On each side of a Cross Connect. */
const SIDES = [50, 500, 5_000, 50_000];
/** Of what takes minutes there is one run, in which one pair is chosen. */
const ONCE_FROM = 50_000;

type Figures = Record<'first' | 'median' | 'longest' | 'work' | 'chosen', number>;

/** The matrix by its size: what it costs to come to it, to scroll it, and to choose pairs. `show`: lets another account be looked at. */
export async function matrixGrowth(
  served: Awaited<ReturnType<typeof serveConsole>>,
  show: (backend: ReturnType<typeof benchBackend>) => void,
): Promise<string> {
  const all: [vpcs: number, runs: Figures[]][] = [];
  for (const side of SIDES) {
    const size = { requesters: side, accepters: side, connections: side * 2 };
    show(benchBackend(largeAccount({ ...size, connections: Math.min(size.connections, 400) }).rows));
    const [runs, ticks] = side < ONCE_FROM ? [RUNS, TICKS] : [1, 1];
    const figures: Figures[] = [];
    for (let run = 0; run < runs; run++) {
      const context = await served.browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      page.setDefaultTimeout(0);
      await served.signIn(page);
      const first = await openMatrix(page, served.origin, 'Cross Connect 01');
      const scrolled = await scroll(page, await workClock(page), FRAMES);
      const chosen = await tick(page, ticks);
      const [median, longest] = [frameAt(0.5)(scrolled), longestFrame(scrolled)];
      figures.push({ first, median, longest, work: scrolled.work, chosen });
      await context.close();
    }
    all.push([side * 2, figures]);
  }
  const cost = (what: string, part: keyof Figures, digits = 0) => ({
    ...{ what, digits },
    points: all.map(([vpcs, figures]) => [vpcs, figures.map((each) => each[part])] as const),
  });
  const [first, chosen] = [
    'from the press on its tab to its cells, ms',
    'longest frame while pairs are chosen, ms',
  ];
  return growthTable({
    ...{ name: 'matrix', title: 'Pairing matrix by its size' },
    notes: `The same build over accounts of which all VPCs belong to the two regions, ${RUNS} runs of ${FRAMES} frames and ${TICKS} chosen pairs: median (range); the largest, of 2.5 billion pairs, once and with one. The slope is by VPCs: pairs grow with their square. What is drawn does not depend on how many there are; what is judged is all pairs, when it opens and whenever one is chosen.`,
    heads: new Map(all.map(([vpcs]) => [vpcs, `${vpcs / 2} × ${vpcs / 2}`])),
    costs: [
      cost(first, 'first'),
      cost('frame while it scrolls, median, ms', 'median', 1),
      cost('longest frame while it scrolls, ms', 'longest', 1),
      cost('work of the main thread a frame, ms', 'work', 1),
      cost(chosen, 'chosen'),
    ],
    drawn: [first, chosen],
  });
}
