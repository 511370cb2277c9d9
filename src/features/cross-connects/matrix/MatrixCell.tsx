import { memo } from 'react';
import { CheckIcon } from '../../../components/icons';
import { verdictIcon } from '../../../components/VerdictMark';
import { codesOfCell, verdictOfCell } from '../../../domain/pairing-matrix';
import { components } from '../../../i18n/en/components';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CELL, HEAD } from './matrix-size';
import classes from './matrix.module.css';

interface Props {
  /** Among the shown ones. */
  row: number;
  column: number;
  requester: string;
  accepter: string;
  /** As in the matrix. */
  cell: number;
  chosen: boolean;
  faded: boolean;
  active: boolean;
}

/** Drawn again only when something of it has changed: while scrolling hundreds of them stay as they are. */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { row, column, requester, accepter, cell, chosen, faded, active } = props;
  const t = useWords(words);
  const { verdict: verdictWords } = useWords(components);
  const verdict = verdictOfCell(cell);
  const [tone, Mark] = verdictIcon(verdict);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={chosen}
      aria-label={t.cell(
        requester,
        accepter,
        chosen ? t.chosenCell : verdictWords[verdict],
        chosen ? '' : codesOfCell(cell).join(', '),
      )}
      tabIndex={active ? 0 : -1}
      data-active={active || undefined}
      data-cell={`${row} ${column}`}
      data-tone={chosen ? 'chosen' : tone}
      data-faded={faded || undefined}
      className={classes.cell}
      style={{ left: HEAD.width + column * CELL, width: CELL, height: CELL }}
    >
      {chosen ? <CheckIcon size={18} aria-hidden /> : <Mark size={16} aria-hidden />}
    </div>
  );
});
