import { keep } from './report';

/** What is to be reached: no more than `atMost`, or no less than `atLeast`. */
export interface Goal {
  readonly what: string;
  readonly seen: number;
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly unit?: string;
  readonly digits?: number;
}

/** A line a goal, with what was seen of it; `run.mjs` gathers these lines at the head of RESULTS.md. */
export function goalTable(goals: readonly Goal[]): string {
  const rows = goals.map(({ what, seen, atMost = Infinity, atLeast = -Infinity, unit = '', digits = 0 }) => {
    const shown = (value: number, precision: number | undefined) =>
      `${value.toLocaleString('en', precision === undefined ? {} : { maximumFractionDigits: precision })}${unit}`;
    const wanted = atMost < Infinity ? `≤ ${shown(atMost, undefined)}` : `≥ ${shown(atLeast, undefined)}`;
    const reached = seen <= atMost && seen >= atLeast;
    return `| ${what} | ${wanted} | ${shown(seen, digits)} | ${reached ? 'reached' : 'missed'} |`;
  });
  return ['| goal | to reach | seen | |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}
export const goals = (list: readonly Goal[]) => keep(goalTable(list));
