import { memo } from 'react';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CELL, HEAD } from './matrix-size';
import type { Block } from './matrix-view';
import classes from './matrix.module.css';
import type { Matrix } from './useMatrix';

interface Props {
  matrix: Matrix;
  blocks: readonly Block[];
  width: number;
}
export const MatrixHeads = memo(function MatrixHeads({ matrix, blocks, width }: Props) {
  const t = useWords(words);
  return (
    <div role="row" aria-rowindex={1} className={classes.heads} style={{ width, height: HEAD.height }}>
      <div role="columnheader" aria-colindex={1} className={classes.corner} style={HEAD}>
        <span>
          {t.corner}
          <br />
          {t.cornerCount}
        </span>
      </div>
      {blocks.flatMap(({ from, columns }) =>
        columns.map((index, place) => {
          const column = from + place;
          const vpc = matrix.accepters[index];
          const open = matrix.openByColumn[index] ?? 0;
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
        }),
      )}
    </div>
  );
});
