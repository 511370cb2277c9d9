import { copyCell } from './copy';

const PAGE = 10;
const HEAD = -1;

interface Pressed {
  key: string;
  /** With Ctrl or Cmd. */
  jump: boolean;
  /** All rows, also those that are not in the document. */
  count: number;
}

const rowOf = (box: HTMLElement, index: number) =>
  box.querySelector<HTMLTableRowElement>(index === HEAD ? 'thead tr' : `tbody tr[data-index="${index}"]`);

/** What can be used in a cell gets the focus; a cell of mere text gets it itself. */
function focusCell(cell: HTMLTableCellElement | undefined) {
  if (cell === undefined) return;
  const inner = cell.querySelector<HTMLElement>('a[href], button, input, select');
  if (inner === null) cell.tabIndex = -1;
  (inner ?? cell).focus();
}

function focusRow(box: HTMLElement, index: number, column: number, reveal?: (index: number) => void) {
  if (rowOf(box, index) === null) reveal?.(index);
  const cells = rowOf(box, index)?.cells;
  focusCell(cells?.[Math.min(column, cells.length - 1)]);
}

/** The column that names the rows. */
const mainColumn = (box: HTMLElement) =>
  rowOf(box, 0)?.querySelector<HTMLTableCellElement>('th')?.cellIndex ?? 0;

/** Moves the focus between the cells of a table, its head included. */
export function move(box: HTMLElement, pressed: Pressed, reveal: ((index: number) => void) | undefined) {
  const { key, jump, count } = pressed;
  const cell = document.activeElement?.closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (!cell || !row || !box.contains(cell)) return focusRow(box, 0, mainColumn(box), reveal);

  const at = row.dataset.index === undefined ? HEAD : Number(row.dataset.index);
  const go = (index: number, column = cell.cellIndex) =>
    focusRow(box, Math.min(Math.max(index, HEAD), count - 1), column, reveal);
  const last = row.cells.length - 1;
  switch (key) {
    case 'ArrowUp':
      return go(at - 1);
    case 'ArrowDown':
      return go(at + 1);
    case 'PageUp':
      return go(Math.max(at - PAGE, 0));
    case 'PageDown':
      return go(at + PAGE);
    case 'ArrowLeft':
      return go(at, Math.max(cell.cellIndex - 1, 0));
    case 'ArrowRight':
      return go(at, Math.min(cell.cellIndex + 1, last));
    case 'Home':
      return jump ? go(0) : go(at, 0);
    case 'End':
      return jump ? go(count - 1) : go(at, last);
    case 'Enter':
      return row.querySelector<HTMLElement>('th a[href], td a[href]')?.click();
    case ' ':
      return row.querySelector<HTMLElement>('input[type=checkbox]')?.click();
    case 'c':
      return void copyCell(cell);
  }
}
