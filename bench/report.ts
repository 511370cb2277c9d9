import { appendFileSync } from 'node:fs';

const out = process.argv[2];
/** Whether figures go into RESULTS.md, or are only printed. */
export const isKept = out !== undefined;

/** A section with its table, as Markdown. */
export function section(title: string, notes: string, header: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const table = [line(header), line(header.map(() => '---')), ...rows.map(line)];
  return [`## ${title}`, '', notes, '', ...table, ''].join('\n');
}
/** Prints a section and keeps it for RESULTS.md. */
export function keep(text: string) {
  console.log(text);
  if (out !== undefined) appendFileSync(out, `${text}\n`);
}
export const report = (...parts: Parameters<typeof section>) => keep(section(...parts));

const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
export const median = (values: number[]) => sorted(values)[Math.floor(values.length / 2)] ?? NaN;
/** `median (min-max)`. */
export const spread = (values: number[], digits = 0) => {
  const all = sorted(values);
  return `${median(all).toFixed(digits)} (${all[0]?.toFixed(digits)}-${all.at(-1)?.toFixed(digits)})`;
};

/** How a cost grows with the size: the slope of the line through both logarithms; 1 is in proportion, 2 with the square. */
export function slope(points: readonly (readonly [size: number, cost: number])[]): string {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, cost]) => cost))];
  const over = logs.reduce((sum, [size, cost]) => sum + (size - x) * (cost - y), 0);
  const under = logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
  return (over / under).toFixed(2);
}
