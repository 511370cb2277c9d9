import { appendFileSync } from 'node:fs';

const out = process.argv[2];

/** Prints a section and keeps it for RESULTS.md. */
export function report(title: string, notes: string, header: string[], rows: (string | number)[][]) {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const text = [
    `## ${title}`,
    '',
    notes,
    '',
    line(header),
    line(header.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
  console.log(text);
  if (out !== undefined) appendFileSync(out, `${text}\n`);
}

const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
export const median = (values: number[]) => sorted(values)[Math.floor(values.length / 2)] ?? NaN;
/** `median (min-max)`. */
export const spread = (values: number[], digits = 0) => {
  const all = sorted(values);
  return `${median(all).toFixed(digits)} (${all[0]?.toFixed(digits)}-${all.at(-1)?.toFixed(digits)})`;
};
