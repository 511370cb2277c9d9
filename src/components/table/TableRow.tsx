import type { Ref } from 'react';
import type { Column, Selection } from '../DataTable';
import classes from '../DataTable.module.css';
import { Tick } from './Tick';

export interface RowProps<Row> {
  row: Row;
  id: string;
  index: number;
  columns: readonly Column<Row>[];
  selection: Selection<Row> | undefined;
  onTick: (index: number, on: boolean, range: boolean) => void;
  ref: Ref<HTMLTableRowElement> | undefined;
}

export function TableRow<Row>({ row, id, index, columns, selection, onTick, ref }: RowProps<Row>) {
  const ticked = selection?.selected.has(id);
  return (
    <tr ref={ref} data-index={index} data-selected={ticked || undefined} aria-rowindex={index + 2}>
      {selection && (
        <td className={classes.tick}>
          <Tick
            label={selection.label(row)}
            checked={ticked === true}
            onChange={(on, range) => onTick(index, on, range)}
          />
        </td>
      )}
      {columns.map((column) => {
        const Cell = column.rowHeader ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={column.rowHeader ? 'row' : undefined}
            data-main={column.rowHeader}
            data-align={column.align}
            data-copy={column.copy?.(row)}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
}
