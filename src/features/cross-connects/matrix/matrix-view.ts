import { CONDITION_CODES, type ConditionCode, type Verdict } from '../../../domain/connection-rules';
import { cellsOfRow, codesOfCell, verdictOfCell, type PairingMatrix } from '../../../domain/pairing-matrix';
import { vpcSearch } from '../../../domain/vpc-search';

/** What is shown, as the URL says it. */
export interface MatrixView {
  verdict: Verdict | undefined;
  code: ConditionCode | undefined;
  q: string;
}
const VERDICTS: readonly Verdict[] = ['connected', 'pending', 'eligible', 'warned', 'blocked'];

export const readView = (search: URLSearchParams): MatrixView => ({
  verdict: VERDICTS.find((verdict) => verdict === search.get('verdict')),
  code: CONDITION_CODES.find((code) => String(code) === search.get('code')),
  q: search.get('q') ?? '',
});

const matchesCell = (cell: number, { verdict, code }: MatrixView) =>
  (verdict === undefined || verdictOfCell(cell) === verdict) &&
  (code === undefined || codesOfCell(cell).includes(code));

interface Named {
  id: string;
  name: string;
  cidr: string;
}

/**
 * The rows and columns to show, as indices into the matrix. The search narrows each side on which it finds something; of the
 * rest, rows and columns without any cell that fits the filter are left out.
 */
export function shownLines(
  matrix: PairingMatrix,
  view: MatrixView,
  requesters: readonly Named[],
  accepters: readonly Named[],
): { rows: number[]; columns: number[] } {
  const q = view.q.trim();
  const fits = vpcSearch(q);
  const narrowed = (side: readonly Named[]) => {
    const all = side.map((_, index) => index);
    const found = q === '' ? all : all.filter((index) => fits(side[index] as Named));
    return { found, isNarrowed: q !== '' && found.length > 0, all };
  };
  const [r, c] = [narrowed(requesters), narrowed(accepters)];
  if (q !== '' && !r.isNarrowed && !c.isNarrowed) return { rows: [], columns: [] };
  const rows = r.isNarrowed ? r.found : r.all;
  const columns = c.isNarrowed ? c.found : c.all;
  if (view.verdict === undefined && view.code === undefined) return { rows, columns };
  const width = accepters.length;
  const [rowHas, columnHas] = [new Set<number>(), new Set<number>()];
  for (const row of rows) {
    for (const column of columns) {
      if (!matchesCell(matrix.cells[row * width + column] ?? 0, view)) continue;
      rowHas.add(row);
      columnHas.add(column);
    }
  }
  return {
    rows: rows.filter((row) => rowHas.has(row)),
    columns: columns.filter((column) => columnHas.has(column)),
  };
}

/** How many cells there are of each verdict and of each code. */
export function countCells({ cells, requesterVpcIds, accepterVpcIds }: PairingMatrix): {
  verdicts: Record<Verdict, number>;
  codes: Record<ConditionCode, number>;
} {
  // Cells are bytes: counting by value first asks each value's meaning once.
  const byValue = new Uint32Array(256);
  const columns = accepterVpcIds.length;
  for (let row = 0; row < requesterVpcIds.length; row++) {
    const line = cellsOfRow(cells, row, columns);
    // By place: an iterator costs several times as much.
    for (let column = 0; column < columns; column++) {
      const cell = line[column] ?? 0;
      byValue[cell] = (byValue[cell] ?? 0) + 1;
    }
  }
  const verdicts = { connected: 0, pending: 0, eligible: 0, warned: 0, blocked: 0 };
  const codes = { 2009: 0, 2010: 0, 2011: 0, 2012: 0, 2013: 0 };
  byValue.forEach((count, cell) => {
    verdicts[verdictOfCell(cell)] += count;
    for (const code of codesOfCell(cell)) codes[code] += count;
  });
  return { verdicts, codes };
}

/** From a line until before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
/**
 * From where to where lines have to be drawn so that scrolling shows no gaps: what is in sight and one more, whole blocks of
 * as many lines as come and go at once.
 */
export function windowOf(scrolled: number, visible: number, size: number, count: number, block = 1): Range {
  const from = Math.floor((scrolled / size - 1) / block) * block;
  const to = Math.ceil(((scrolled + visible) / size + 1) / block) * block;
  return { from: Math.max(0, from), to: Math.min(count, to) };
}

/** Columns that are drawn together, so that most of a row stays as it is while others come and go. */
export interface Block {
  /** The first, among the shown columns. */
  readonly from: number;
  /** In the matrix. */
  readonly columns: readonly number[];
}
export const BLOCK = 4;
export const blocksOf = (columns: readonly number[]): Block[] =>
  groupsOf(columns, BLOCK).map((group, index) => ({ from: index * BLOCK, columns: group }));

export const groupsOf = (columns: readonly number[], size: number) =>
  Array.from({ length: Math.ceil(columns.length / size) }, (_, index) =>
    columns.slice(index * size, (index + 1) * size),
  );

/** All that a cell's look depends on as one character, so that a row's can be compared as text. */
export const stateOf = (cell: number, isChosen: boolean, view: MatrixView): string =>
  String.fromCharCode(cell | (isChosen ? CHOSEN : matchesCell(cell, view) ? 0 : FADED));
const [CHOSEN, FADED] = [0x100, 0x200];

export function readState(state: string) {
  const code = state.charCodeAt(0);
  return { cell: code & 0xff, isChosen: (code & CHOSEN) !== 0, isFaded: (code & FADED) !== 0 };
}
