import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CELL, HEAD } from './matrix-size';
import { MatrixRow } from './MatrixRow';
import { windowOf, type MatrixView } from './matrix-view';
import classes from './matrix.module.css';
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
const FIRST = { row: { from: 0, to: 20 }, column: { from: 0, to: 30 } };
const PAGE = 10;

const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);

/** The lines in sight, and the active one wherever it is. */
function drawn(from: number, to: number, active: number) {
  const all = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return active < from ? [active, ...all] : active >= to ? [...all, active] : all;
}

/** Only what is in sight is in the document, whatever the size of the matrix; the active cell always is. */
export function MatrixGrid({ matrix, view, lines, chosen, active, onActive, onHover, onToggle }: Props) {
  const t = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [shown, setShown] = useState(FIRST);
  const { rows, columns } = lines;
  const here: At = { row: clamp(active.row, rows.length), column: clamp(active.column, columns.length) };

  const measure = () => {
    const element = box.current;
    if (element === null) return;
    const row = windowOf(element.scrollTop, element.clientHeight - HEAD.height, CELL, rows.length);
    const column = windowOf(element.scrollLeft, element.clientWidth - HEAD.width, CELL, columns.length);
    setShown((before) =>
      before.row.from === row.from &&
      before.row.to === row.to &&
      before.column.from === column.from &&
      before.column.to === column.to
        ? before
        : { row, column },
    );
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
  const placeOf = (event: MouseEvent): At | undefined => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    const [row, column] = (cell?.dataset['cell'] ?? '').split(' ').map(Number);
    return cell === null || row === undefined || column === undefined ? undefined : { row, column };
  };

  const drawnRows = drawn(shown.row.from, Math.min(shown.row.to, rows.length), here.row);
  const { from, to } = shown.column;
  const drawnColumns = useMemo(
    () => drawn(from, Math.min(to, columns.length), here.column),
    [from, to, columns.length, here.column],
  );
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
        if (place !== undefined) onHover(place);
      }}
      onFocus={() => onHover(undefined)}
      onClick={(event) => {
        const place = placeOf(event);
        if (place === undefined) return;
        go(place.row, place.column);
        onToggle(place);
      }}
    >
      <div className={classes.canvas} style={{ width, height: HEAD.height + rows.length * CELL }}>
        <div role="row" aria-rowindex={1} className={classes.heads} style={{ width, height: HEAD.height }}>
          <div role="columnheader" aria-colindex={1} className={classes.corner} style={HEAD}>
            <span>
              {t.corner}
              <br />
              {t.cornerCount}
            </span>
          </div>
          {drawnColumns.map((column) => {
            const vpc = matrix.accepters[columns[column] ?? 0];
            const open = matrix.openByColumn[columns[column] ?? 0] ?? 0;
            return (
              <div
                key={column}
                role="columnheader"
                aria-colindex={column + 2}
                className={classes.columnHead}
                style={{ left: HEAD.width + column * CELL, width: CELL, height: HEAD.height }}
              >
                <strong>{vpc?.name}</strong>
                <span>
                  {vpc?.cidr} · <span title={t.open(open)}>{open}</span>
                </span>
              </div>
            );
          })}
        </div>
        {drawnRows.map((row) => (
          <MatrixRow
            key={row}
            row={row}
            index={rows[row] ?? 0}
            matrix={matrix}
            view={view}
            columns={columns}
            drawn={drawnColumns}
            chosen={chosen}
            activeColumn={row === here.row ? here.column : undefined}
            width={width}
          />
        ))}
      </div>
    </div>
  );
}
