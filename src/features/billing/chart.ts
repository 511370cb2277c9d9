import type { BalancePoint } from '../../domain/forecast';
import { addMonthsUtc } from '../../domain/term';

export interface Box {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}
export interface Scale {
  x: (iso: string) => number;
  y: (vnd: number) => number;
  /** Round figures, zero among them. */
  ticks: number[];
  /** The first of some months, so that their labels have room. */
  months: string[];
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return ([1, 2, 5, 10].find((each) => each * power >= least) ?? 10) * power;
}

const MONTH_WIDTH = 64;

export function scaleOf(points: readonly BalancePoint[], box: Box): Scale {
  const times = points.map(({ at }) => Date.parse(at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const amounts = points.map(({ balanceVnd }) => balanceVnd);
  const [low, high] = [Math.min(0, ...amounts), Math.max(1, ...amounts)];
  const step = roundStep((high - low) / 4);
  const [bottom, top] = [Math.floor(low / step), Math.ceil(high / step)];
  const [wide, tall] = [box.width - box.left - box.right, box.height - box.top - box.bottom];
  const x = (iso: string) => box.left + ((Date.parse(iso) - from) / (to - from || 1)) * wide;
  const y = (vnd: number) => box.top + ((top * step - vnd) / ((top - bottom) * step || 1)) * tall;
  const firsts: string[] = [];
  for (
    let at = addMonthsUtc(`${new Date(from).toISOString().slice(0, 7)}-01T00:00:00.000Z`, 1);
    Date.parse(at) <= to;
    at = addMonthsUtc(at, 1)
  )
    firsts.push(at);
  const every = Math.max(1, Math.ceil(firsts.length / Math.max(1, Math.floor(wide / MONTH_WIDTH))));
  return {
    ...{ x, y },
    ticks: Array.from({ length: top - bottom + 1 }, (_, index) => (bottom + index) * step),
    months: firsts.filter((_, index) => index % every === 0),
  };
}

/** A balance stays until it changes at once: a line of steps. */
export const stepPath = (points: readonly BalancePoint[], { x, y }: Pick<Scale, 'x' | 'y'>) =>
  points
    .map(({ at, balanceVnd }, index) =>
      index === 0
        ? `M${x(at).toFixed(1)} ${y(balanceVnd).toFixed(1)}`
        : `H${x(at).toFixed(1)}V${y(balanceVnd).toFixed(1)}`,
    )
    .join('');
