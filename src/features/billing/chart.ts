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
  /** The beginnings of some months, so that their labels have room; the first one and each January say the year. */
  months: { at: string; isYearSaid: boolean }[];
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return ([1, 2, 5, 10].find((each) => each * power >= least) ?? 10) * power;
}

const MONTH_WIDTH = 56;
/** Every so many months are named: each January is among them. */
const EVERY = [1, 2, 3, 4, 6, 12] as const;
const monthOf = (iso: string) => Number(iso.slice(5, 7));

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
  const room = Math.max(1, Math.floor(wide / MONTH_WIDTH));
  const every = EVERY.find((each) => firsts.length <= each * room) ?? 12;
  const named = firsts.filter((at) => (monthOf(at) - 1) % every === 0);
  return {
    ...{ x, y },
    ticks: Array.from({ length: top - bottom + 1 }, (_, index) => (bottom + index) * step),
    months: named.map((at, index) => ({ at, isYearSaid: index === 0 || monthOf(at) === 1 })),
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
