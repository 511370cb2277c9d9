import { download } from './download';

/**
 * A spreadsheet runs a cell that begins with one of these as a formula, also behind blanks and in full width: a quote before it
 * makes it text. A figure of ours is none, whatever its sign.
 */
const FORMULA = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/;

export function toCsvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const toCsv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [header, ...rows].map((cells) => cells.map(toCsvCell).join(',')).join('\r\n');

/** Hands the browser a file; with a byte order mark, so that spreadsheets read the Vietnamese right. */
export function downloadCsv(
  fileName: string,
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
) {
  download(fileName, new Blob(['\ufeff', toCsv(header, rows)], { type: 'text/csv;charset=utf-8' }));
}
