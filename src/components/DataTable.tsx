import { Suspense, useRef, type ReactNode, type Ref } from 'react';
import { part, sparePart } from './late-code';
import { Later } from './Later';
import classes from './DataTable.module.css';
import type { move } from './table/move';
import { isForTable } from './table/table-key';
import { TableHead } from './table/TableHead';
import { TableRow, type RowProps } from './table/TableRow';
import text from './text.module.css';

const VirtualRows = part(() => import('./table/VirtualRows'), 'VirtualRows');
const CopyCell = sparePart(() => import('./table/CopyCell'), 'CopyCell');

let loadedMove: typeof move | undefined;
/** At once when the code is there: the next key must find the focus where this one brought it. */
function withMove(go: (loaded: typeof move) => void) {
  if (loadedMove !== undefined) return go(loadedMove);
  void import('./table/move').then((module) => {
    loadedMove = module.move;
    go(module.move);
  });
}

/** From this many rows on only those in sight are in the document. */
const VIRTUAL_FROM = 101;
/** What stands there until the code for that has come. */
const FIRST_ROWS = 40;

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'right';
  /** The name the API sorts by; without it the column is not sortable. */
  sortKey?: string;
  /** What is copied, where that is other than the text in the cell. */
  copy?: (row: Row) => string;
  hideable?: boolean;
  /** Names the row: read out with each of its cells, and in sight while the rest scrolls sideways. */
  rowHeader?: boolean;
}
export interface Selection<Row> {
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  label: (row: Row) => string;
}
interface Props<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Read by screen readers only. */
  caption: string;
  /** `name` or `-name`. */
  sort?: string;
  onSort?: (sort: string) => void;
  selection?: Selection<Row> | undefined;
  empty?: ReactNode;
  virtualFrom?: number;
}
export interface VirtualRowsProps {
  count: number;
  keyOf: (index: number) => string;
  rowAt: (index: number, ref: Ref<HTMLTableRowElement>) => ReactNode;
  /** Another width for each column starts from these. */
  columns: readonly { id: string }[];
  box: { readonly current: HTMLElement | null };
  reveal: { current: ((index: number) => void) | undefined };
}

/**
 * A table that scrolls inside its own box, so that the page never scrolls sideways; when it is long, the box scrolls both ways.
 * The arrow keys move between its cells.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { columns, rows, rowKey, caption, selection, empty, virtualFrom = VIRTUAL_FROM } = props;
  const box = useRef<HTMLDivElement>(null);
  /** Brings a row into the document, where not all are. */
  const reveal = useRef<(index: number) => void>(undefined);
  /** The row that was ticked last: with Shift all between it and the next one are, wherever it stands by now. */
  const ticked = useRef<string>(undefined);
  const long = rows.length >= virtualFrom;
  const keys = rows.map(rowKey);

  const tick = (index: number, on: boolean, range: boolean) => {
    const last = ticked.current === undefined ? -1 : keys.indexOf(ticked.current);
    const from = range && last >= 0 ? last : index;
    ticked.current = keys[index];
    change(keys.slice(Math.min(from, index), Math.max(from, index) + 1), on);
  };
  const change = (ids: readonly string[], on: boolean) => {
    const next = new Set(selection?.selected);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    selection?.onChange(next);
  };
  const rowAt = (index: number, ref?: RowProps<Row>['ref']) => {
    const row = rows[index];
    const id = keys[index];
    if (row === undefined || id === undefined) return null;
    return <TableRow key={id} {...{ row, id, index, columns, selection, ref }} onTick={tick} />;
  };
  const first = (upTo: number) => Array.from({ length: Math.min(upTo, rows.length) }, (_, at) => rowAt(at));

  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- the keys move between the cells inside
    <div
      ref={box}
      className={classes.box}
      data-long={long || undefined}
      role="region"
      aria-label={caption}
      // The box scrolls, so the keyboard has to reach it.
      // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={(event) => {
        if (!isForTable(event.nativeEvent, event.currentTarget)) return;
        event.preventDefault();
        const { key, ctrlKey, metaKey, currentTarget } = event;
        const pressed = { key, jump: ctrlKey || metaKey, count: rows.length };
        withMove((go) => go(currentTarget, pressed, reveal.current));
      }}
    >
      <table className={classes.table} aria-rowcount={long ? rows.length + 1 : undefined}>
        <caption className={text.visuallyHidden}>{caption}</caption>
        <TableHead
          {...{ columns, keys, selection }}
          sort={props.sort}
          onSort={props.onSort}
          onTick={change}
        />
        {long ? (
          <Suspense fallback={<tbody>{first(FIRST_ROWS)}</tbody>}>
            <VirtualRows
              {...{ rowAt, columns, box, reveal }}
              count={rows.length}
              keyOf={(index) => keys[index] ?? ''}
            />
          </Suspense>
        ) : (
          <tbody>
            {rows.length === 0 && empty !== undefined && (
              <tr>
                <td colSpan={columns.length + (selection ? 1 : 0)}>{empty}</td>
              </tr>
            )}
            {first(rows.length)}
          </tbody>
        )}
      </table>
      <Later>
        <CopyCell box={box} />
      </Later>
    </div>
  );
}
