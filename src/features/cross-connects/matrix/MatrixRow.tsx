import { memo } from 'react';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CELL, HEAD } from './matrix-size';
import { MatrixCell } from './MatrixCell';
import { matchesCell, type MatrixView } from './matrix-view';
import classes from './matrix.module.css';
import type { Matrix } from './useMatrix';

interface Props {
  /** Among the shown ones. */
  row: number;
  /** In the matrix. */
  index: number;
  matrix: Matrix;
  view: MatrixView;
  columns: readonly number[];
  drawn: readonly number[];
  chosen: ReadonlySet<string>;
  activeColumn: number | undefined;
  width: number;
}
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, index, matrix, view, columns, drawn, chosen, activeColumn, width } = props;
  const t = useWords(words);
  const { requesters, accepters, judged } = matrix;
  const requester = requesters[index];
  if (requester === undefined) return null;
  const openCount = matrix.openByRow[index] ?? 0;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={classes.row}
      style={{ top: HEAD.height + row * CELL, width, height: CELL }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={classes.rowHead}
        style={{ width: HEAD.width, height: CELL }}
      >
        <strong>{requester.name}</strong>
        <span>
          {requester.cidr} · <span title={t.open(openCount)}>{openCount}</span>
        </span>
      </div>
      {drawn.map((column) => {
        const accepter = accepters[columns[column] ?? 0];
        if (accepter === undefined) return null;
        const cell = judged.cells[index * accepters.length + (columns[column] ?? 0)] ?? 0;
        const isChosen = chosen.has(`${requester.id} ${accepter.id}`);
        return (
          <MatrixCell
            key={column}
            row={row}
            column={column}
            requester={requester.name}
            accepter={accepter.name}
            cell={cell}
            chosen={isChosen}
            faded={!isChosen && !matchesCell(cell, view)}
            active={column === activeColumn}
          />
        );
      })}
    </div>
  );
});
