import { CheckIcon } from '../../../components/icons';
import { usePrinting } from '../../../components/usePrinting';
import { VerdictLegend } from '../../../components/VerdictLegend';
import { VerdictMark } from '../../../components/VerdictMark';
import { verdictOfCell } from '../../../domain/pairing-matrix';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { groupsOf, readState, stateOf, type MatrixView } from './matrix-view';
import classes from './matrix.module.css';
import { pairKey } from './pair-key';
import type { Matrix } from './useMatrix';

/** So many columns fit beside the names of the rows on upright A4. */
const ACROSS = 24;
/** Rows and columns: more than these are no reading for paper. */
const AT_MOST = 100;

interface Props {
  matrix: Matrix;
  view: MatrixView;
  lines: { rows: number[]; columns: number[] };
  chosen: ReadonlySet<string>;
}
/** While it is printed: all of the matrix, as many columns below each other as a sheet is wide. */
export function MatrixOnPaper({ matrix, view, lines, chosen }: Props) {
  const t = useWords(words);
  const printing = usePrinting();
  if (!printing) return null;
  const { requesters, accepters, judged } = matrix;
  const rows = lines.rows.slice(0, AT_MOST);
  const columns = lines.columns.slice(0, AT_MOST);
  const isCut = rows.length < lines.rows.length || columns.length < lines.columns.length;

  const cellAt = (row: number, column: number) => {
    const [requester, accepter] = [requesters[row], accepters[column]];
    const pair = { requesterVpcId: requester?.id ?? '', accepterVpcId: accepter?.id ?? '' };
    const cell = judged.cells[row * accepters.length + column] ?? 0;
    const { isChosen, isFaded } = readState(stateOf(cell, chosen.has(pairKey(pair)), view));
    return (
      <td key={column} data-faded={isFaded || undefined}>
        {isChosen ? (
          <CheckIcon size={14} role="img" aria-label={t.chosenCell} />
        ) : (
          <VerdictMark verdict={verdictOfCell(cell)} />
        )}
      </td>
    );
  };

  return (
    <div className={classes.paper}>
      <p>
        {t.onPaper(rows.length, requesters.length, columns.length, accepters.length)}
        {isCut && ` ${t.cutOnPaper(AT_MOST)}`}
      </p>
      <VerdictLegend />
      {groupsOf(columns, ACROSS).map((group, index) => (
        <table key={index}>
          <caption>
            {t.columnsOnPaper(index * ACROSS + 1, index * ACROSS + group.length, columns.length)}
          </caption>
          <thead>
            <tr>
              <td />
              {group.map((column) => (
                <th key={column} scope="col">
                  {accepters[column]?.name} <span>{accepters[column]?.cidr}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">
                  {requesters[row]?.name} <span>{requesters[row]?.cidr}</span>
                </th>
                {group.map((column) => cellAt(row, column))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
