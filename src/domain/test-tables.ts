import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../docs/domain.md', import.meta.url), 'utf8');
const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** For tests: the rows of the table below a heading of docs/domain.md, each cell by the name of its column. */
export function docTable(heading: string): Record<string, string>[] {
  const section = text.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/domain.md has no heading ${heading}`);
  const [names = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map(cellsOf);
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

/** `−1,056,000`, `+24`, `12.5 %`. */
export const figure = (cell: string | undefined) => {
  const value = Number((cell ?? '').replace('−', '-').replace(/[,+%\s]/g, ''));
  if (cell === undefined || cell === '' || Number.isNaN(value)) throw new Error(`${cell} is no figure`);
  return value;
};
/** `2026-11-16 00:00`, in UTC. */
export const moment = (cell: string | undefined) => new Date(`${cell?.replace(' ', 'T')}:00Z`).toISOString();
