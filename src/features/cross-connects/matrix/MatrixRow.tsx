import { memo } from 'react';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CELL, HEAD } from './matrix-size';
import { MatrixBlock } from './MatrixBlock';
import { BLOCK, stateOf, type Block, type MatrixView } from './matrix-view';
import classes from './matrix.module.css';
import { pairKey } from './pair-key';
import type { Matrix } from './useMatrix';

interface Props {
  /** Among the shown ones. */
  row: number;
  /** In the matrix. */
  index: number;
  matrix: Matrix;
  view: MatrixView;
  /** Those in sight and that of the active cell, from left to right. */
  blocks: readonly Block[];
  chosen: ReadonlySet<string>;
  activeColumn: number | undefined;
  width: number;
}
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { row, index, matrix, view, blocks, chosen, activeColumn, width } = props;
  const t = useWords(words);
  const { requesters, accepters, judged } = matrix;
  const requester = requesters[index];
  if (requester === undefined) return null;
  const openCount = matrix.openByRow[index] ?? 0;
  const drawn = blocks.map((block, place) => {
    const before = blocks[place - 1];
    const states = block.columns.map((column) =>
      stateOf(
        judged.cells[index * accepters.length + column] ?? 0,
        chosen.has(pairKey({ requesterVpcId: requester.id, accepterVpcId: accepters[column]?.id ?? '' })),
        view,
      ),
    );
    return { block, states: states.join(''), gap: block.from - (before ? before.from + BLOCK : 0) };
  });
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={classes.row}
      style={{ top: HEAD.height + row * CELL, width, height: CELL }}
    >
      <div role="rowheader" aria-colindex={1} className={classes.rowHead} style={{ width: HEAD.width }}>
        <strong>{requester.name}</strong>
        <span>
          {requester.cidr} · <span title={t.open(openCount)}>{openCount}</span>
        </span>
      </div>
      {drawn.map((each) => (
        <MatrixBlock
          key={each.block.from}
          {...each}
          requester={requester.name}
          accepters={accepters}
          activeColumn={activeColumn}
        />
      ))}
    </div>
  );
});
