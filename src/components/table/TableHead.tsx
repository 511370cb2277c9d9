import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import type { Column, Selection } from '../DataTable';
import classes from '../DataTable.module.css';
import { DownIcon, SortIcon, UpIcon } from '../icons';
import { Tick } from './Tick';

interface Props<Row> {
  columns: readonly Column<Row>[];
  /** Of the rows on this page. */
  keys: readonly string[];
  selection: Selection<Row> | undefined;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
  onTick: (ids: readonly string[], on: boolean) => void;
}

export function TableHead<Row>({ columns, keys, selection, sort, onSort, onTick }: Props<Row>) {
  const t = useWords(components);
  const picked = selection ? keys.filter((key) => selection.selected.has(key)).length : 0;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection && (
          <th scope="col" className={classes.tick}>
            <Tick
              label={t.selectAll}
              checked={picked > 0 && picked === keys.length}
              some={picked > 0 && picked < keys.length}
              onChange={(on) => onTick(keys, on)}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}
function HeaderCell<Row>({ column, sort, onSort }: CellProps<Row>) {
  const { header, align, sortKey, rowHeader } = column;
  const shared = { scope: 'col', 'data-align': align, 'data-main': rowHeader || undefined } as const;
  if (sortKey === undefined || onSort === undefined) return <th {...shared}>{header}</th>;
  const direction = sort === sortKey ? 'ascending' : sort === `-${sortKey}` ? 'descending' : 'none';
  const Mark = direction === 'ascending' ? UpIcon : direction === 'descending' ? DownIcon : SortIcon;
  return (
    <th {...shared} aria-sort={direction}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort(sort === sortKey ? `-${sortKey}` : sortKey)}
      >
        {header}
        <Mark size={13} aria-hidden />
      </button>
    </th>
  );
}
