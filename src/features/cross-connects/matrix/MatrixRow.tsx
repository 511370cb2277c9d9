import { verdictIcon } from '../../../components/VerdictMark';
import { codesOfCell, verdictOfCell } from '../../../domain/pairing-matrix';
import { components } from '../../../i18n/en/components';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CheckIcon } from '../../../components/icons';
import { CELL, HEAD } from './matrix-size';
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
export function MatrixRow({ row, index, matrix, view, columns, drawn, chosen, activeColumn, width }: Props) {
  const t = useWords(words);
  const { verdict: verdictWords } = useWords(components);
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
        const verdict = verdictOfCell(cell);
        const [tone, Mark] = verdictIcon(verdict);
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isChosen}
            aria-label={t.cell(
              requester.name,
              accepter.name,
              isChosen ? t.chosenCell : verdictWords[verdict],
              isChosen ? '' : codesOfCell(cell).join(', '),
            )}
            tabIndex={column === activeColumn ? 0 : -1}
            data-active={column === activeColumn || undefined}
            data-cell={`${row} ${column}`}
            data-tone={isChosen ? 'chosen' : tone}
            data-faded={(!isChosen && !matchesCell(cell, view)) || undefined}
            className={classes.cell}
            style={{ left: HEAD.width + column * CELL, width: CELL, height: CELL }}
          >
            {isChosen ? <CheckIcon size={18} aria-hidden /> : <Mark size={16} aria-hidden />}
          </div>
        );
      })}
    </div>
  );
}
