import { chart } from '../chart';
import { median, section, slope, spread } from '../report';

/** What one thing costs in each of the accounts: by the number of its VPCs, what several runs took. */
export interface Cost {
  what: string;
  points: readonly (readonly [vpcs: number, runs: number[]])[];
  digits?: number;
}
interface Growth {
  name: string;
  title: string;
  notes: string;
  /** Above each size, by its number of VPCs. */
  heads: ReadonlyMap<number, string>;
  costs: readonly Cost[];
  /** What of it is drawn, by `what`. */
  drawn: readonly string[];
}
/** A row a cost, a column a size, and behind them how the cost grows; as a picture too. */
export function growthTable({ name, title, notes, heads, costs, drawn }: Growth): string {
  const lines = costs.map(({ what, points }) => ({
    name: what,
    points: points.map(([size, runs]) => [size, median(runs)] as const),
  }));
  const rows = costs.map(({ what, points, digits = 0 }, index) => [
    what,
    ...[...heads.keys()].map((size) => {
      const runs = points.find(([each]) => each === size)?.[1];
      return runs === undefined ? '-' : spread(runs, digits);
    }),
    slope(lines[index]?.points ?? []),
  ]);
  return [
    section(title, notes, ['what', ...heads.values(), 'slope'], rows),
    chart({
      ...{ name, title, sizes: 'VPCs of the account', costs: 'ms' },
      lines: lines.filter((line) => drawn.includes(line.name)),
    }),
  ].join('\n');
}
