import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CELL, HEAD } from './matrix-size';
import { MatrixHeads } from './MatrixHeads';
import { MatrixRow } from './MatrixRow';
import { BLOCK, blocksOf, windowOf, type MatrixView, type Range } from './matrix-view';
import classes from './matrix.module.css';
import { useMarkImages } from './useMarkImages';
import type { Matrix } from './useMatrix';

/** A place among the shown rows and columns. */
export interface At {
  row: number;
  column: number;
}
interface Props {
  matrix: Matrix;
  view: MatrixView;
  lines: { rows: number[]; columns: number[] };
  chosen: ReadonlySet<string>;
  active: At;
  onActive: (at: At) => void;
  onHover: (at: At | undefined) => void;
  onToggle: (at: At) => void;
}
/** Before the first measuring. */
const FIRST = { from: 0, to: 24 };
const PAGE = 10;

const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);

/** What is in sight, and the active one wherever it is. */
function drawn({ from, to }: Range, active: number) {
  const all = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return active < from ? [active, ...all] : active >= to ? [...all, active] : all;
}
const same = (a: Range, b: Range) => a.from === b.from && a.to === b.to;

/** Only what is in sight is in the document, whatever the size of the matrix; the active cell always is. */
export function MatrixGrid({ matrix, view, lines, chosen, active, onActive, onHover, onToggle }: Props) {
  const t = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useMarkImages(box);
  const [shownRows, setShownRows] = useState(FIRST);
  const [shownColumns, setShownColumns] = useState(FIRST);
  const { rows, columns } = lines;
  const here: At = { row: clamp(active.row, rows.length), column: clamp(active.column, columns.length) };

  const measure = () => {
    const element = box.current;
    if (element === null) return;
    const row = windowOf(element.scrollTop, element.clientHeight - HEAD.height, CELL, rows.length);
    const wide = element.clientWidth - HEAD.width;
    const column = windowOf(element.scrollLeft, wide, CELL, columns.length, BLOCK);
    setShownRows((before) => (same(before, row) ? before : row));
    setShownColumns((before) => (same(before, column) ? before : column));
  };
  useLayoutEffect(measure, [rows.length, columns.length]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!moved.current || element === null) return;
    moved.current = false;
    const into = (scrolled: number, visible: number, index: number) =>
      Math.min(Math.max(scrolled, (index + 1) * CELL - visible), index * CELL);
    element.scrollTop = into(element.scrollTop, element.clientHeight - HEAD.height, here.row);
    element.scrollLeft = into(element.scrollLeft, element.clientWidth - HEAD.width, here.column);
    element.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  }, [here.row, here.column]);

  const go = (row: number, column: number) => {
    const next = { row: clamp(row, rows.length), column: clamp(column, columns.length) };
    moved.current = next.row !== here.row || next.column !== here.column;
    onHover(undefined);
    onActive(next);
    return next;
  };
  const press = (event: KeyboardEvent) => {
    const { row, column } = here;
    const ends = event.ctrlKey || event.metaKey;
    const moves: Record<string, () => At> = {
      ArrowUp: () => go(row - 1, column),
      ArrowDown: () => go(row + 1, column),
      ArrowLeft: () => go(row, column - 1),
      ArrowRight: () => go(row, column + 1),
      PageUp: () => go(row - PAGE, column),
      PageDown: () => go(row + PAGE, column),
      Home: () => go(ends ? 0 : row, 0),
      End: () => go(ends ? rows.length - 1 : row, columns.length - 1),
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      const next = move();
      if (event.shiftKey && event.key.startsWith('Arrow')) onToggle(next);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      onToggle(here);
    }
  };
  const placeOf = (event: MouseEvent): At | null | undefined => {
    const cell = (event.target as HTMLElement).closest('[role=gridcell]');
    const line = cell?.parentElement;
    // Lines are counted from 1, and the first are the headers.
    const place = (index: string | null | undefined) => Number(index) - 2;
    return cell && { row: place(line?.ariaRowIndex), column: place(cell.ariaColIndex) };
  };

  const drawnRows = drawn({ ...shownRows, to: Math.min(shownRows.to, rows.length) }, here.row);
  const blocks = useMemo(() => blocksOf(columns), [columns]);
  const activeBlock = Math.floor(here.column / BLOCK);
  const drawnBlocks = useMemo(() => {
    const [from, to] = [shownColumns.from / BLOCK, Math.ceil(shownColumns.to / BLOCK)];
    const places = drawn({ from, to: Math.min(to, blocks.length) }, activeBlock);
    return places.flatMap((place) => blocks[place] ?? []);
  }, [blocks, shownColumns, activeBlock]);
  const width = HEAD.width + columns.length * CELL;
  return (
    // eslint-disable-next-line jsx-a11y-x/interactive-supports-focus -- the focus is on one of its cells
    <div
      ref={box}
      role="grid"
      aria-label={t.grid}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      className={classes.grid}
      onScroll={measure}
      onKeyDown={press}
      onMouseOver={(event) => {
        const place = placeOf(event);
        if (place) onHover(place);
      }}
      onFocus={() => onHover(undefined)}
      onClick={(event) => {
        const place = placeOf(event);
        if (!place) return;
        go(place.row, place.column);
        onToggle(place);
      }}
    >
      <div className={classes.canvas} style={{ width, height: HEAD.height + rows.length * CELL }}>
        <MatrixHeads matrix={matrix} blocks={drawnBlocks} width={width} />
        {drawnRows.map((row) => (
          <MatrixRow
            key={row}
            row={row}
            index={rows[row] ?? 0}
            matrix={matrix}
            view={view}
            blocks={drawnBlocks}
            chosen={chosen}
            activeColumn={row === here.row ? here.column : undefined}
            width={width}
          />
        ))}
      </div>
    </div>
  );
}
