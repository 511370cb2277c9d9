import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import classes from './DataTable.module.css';
import { DownIcon, SortIcon, UpIcon } from './icons';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'right';
  /** The name the API sorts by; without it the column is not sortable. */
  sortKey?: string;
  csv?: (row: Row) => string;
  hideable?: boolean;
}
interface Selection<Row> {
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
  selection?: Selection<Row>;
  empty?: ReactNode;
  hidden?: ReadonlySet<string>;
}

function toggled(set: ReadonlySet<string>, key: string) {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** A table that scrolls inside its own box, so that the page never scrolls sideways. */
export function DataTable<Row>(props: Props<Row>) {
  const { rows, rowKey, caption, selection, empty, hidden } = props;
  const t = useWords(components);
  const columns = props.columns.filter(({ id }) => !hidden?.has(id));
  const keys = rows.map(rowKey);
  const picked = keys.filter((key) => selection?.selected.has(key)).length;

  return (
    // The box scrolls, so the keyboard has to reach it.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className={classes.box} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={classes.tick}>
                <Checkbox
                  size="xs"
                  aria-label={t.selectAll}
                  checked={picked > 0 && picked === keys.length}
                  indeterminate={picked > 0 && picked < keys.length}
                  onChange={(event) => selection.onChange(new Set(event.currentTarget.checked ? keys : []))}
                />
              </th>
            )}
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length + (selection ? 1 : 0)}>{empty}</td>
            </tr>
          )}
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr key={key} data-selected={selection?.selected.has(key) || undefined}>
                {selection && (
                  <td className={classes.tick}>
                    <Checkbox
                      size="xs"
                      aria-label={selection.label(row)}
                      checked={selection.selected.has(key)}
                      onChange={() => selection.onChange(toggled(selection.selected, key))}
                    />
                  </td>
                )}
                {columns.map(({ id, cell, align }) => (
                  <td key={id} data-align={align}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}
function HeaderCell<Row>({ column: { header, align, sortKey }, sort, onSort }: HeaderProps<Row>) {
  if (sortKey === undefined || onSort === undefined) {
    return (
      <th scope="col" data-align={align}>
        {header}
      </th>
    );
  }
  const direction = sort === sortKey ? 'ascending' : sort === `-${sortKey}` ? 'descending' : 'none';
  const Mark = direction === 'ascending' ? UpIcon : direction === 'descending' ? DownIcon : SortIcon;
  return (
    <th scope="col" data-align={align} aria-sort={direction}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort(sort === sortKey ? `-${sortKey}` : sortKey)}
      >
        {header}
        <Mark size={14} aria-hidden />
      </button>
    </th>
  );
}
