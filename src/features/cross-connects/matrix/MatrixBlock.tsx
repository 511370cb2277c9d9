import { memo } from 'react';
import { codesOfCell, verdictOfCell } from '../../../domain/pairing-matrix';
import { components } from '../../../i18n/en/components';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CELL } from './matrix-size';
import { readState, type Block } from './matrix-view';
import classes from './matrix.module.css';
import type { MatrixVpc } from './useMatrix';

interface Props {
  block: Block;
  /** Of its cells. */
  states: string;
  requester: string;
  accepters: readonly MatrixVpc[];
  /** Among the shown columns. */
  activeColumn: number | undefined;
  /** How many columns before it are not drawn. */
  gap: number;
}

const SIZE = { width: CELL };

/** Some cells of a row, drawn again only when one of them has changed. */
export const MatrixBlock = memo(function MatrixBlock(props: Props) {
  const { block, states, requester, accepters, activeColumn, gap } = props;
  const t = useWords(words);
  const { verdict: verdictWords } = useWords(components);
  return block.columns.map((index, place) => {
    const { cell, isChosen, isFaded } = readState(states.charAt(place));
    const verdict = verdictOfCell(cell);
    const column = block.from + place;
    const isActive = column === activeColumn;
    return (
      <div
        key={column}
        role="gridcell"
        aria-colindex={column + 2}
        aria-selected={isChosen}
        aria-label={t.cell(
          requester,
          accepters[index]?.name ?? '',
          isChosen ? t.chosenCell : verdictWords[verdict],
          isChosen ? '' : codesOfCell(cell).join(', '),
        )}
        tabIndex={isActive ? 0 : -1}
        data-active={isActive || undefined}
        data-mark={isChosen ? 'chosen' : isFaded ? `${verdict}-faded` : verdict}
        className={classes.cell}
        style={place === 0 && gap > 0 ? { ...SIZE, marginLeft: gap * CELL } : SIZE}
      />
    );
  });
});
