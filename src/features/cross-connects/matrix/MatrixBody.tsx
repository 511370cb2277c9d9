import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { PastStart } from '../../../components/past/PastStart';
import { useUrlSearch, withParams } from '../../../components/useUrlSearch';
import { WhatIfStart } from '../../../components/what-if/WhatIf';
import type { CrossConnectView, Pair } from '../../../contract/types';
import { isOpenCell } from '../../../domain/pairing-matrix';
import { matrix as words } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { CellPanel } from './CellPanel';
import { ChosenBar } from './ChosenBar';
import { MatrixFilters } from './MatrixFilters';
import { MatrixGrid, type At } from './MatrixGrid';
import { MatrixOnPaper } from './MatrixOnPaper';
import { readView, shownLines } from './matrix-view';
import classes from './matrix.module.css';
import { pairKey } from './pair-key';
import type { Matrix } from './useMatrix';

interface Props {
  crossConnect: CrossConnectView;
  matrix: Matrix;
  /** Absent: there is nothing to be chosen. */
  onChoose?: (pairs: Pair[]) => void;
}
const REST_MS = 120;

export function MatrixBody({ crossConnect, matrix, onChoose }: Props) {
  const t = useWords(words);
  const [search, setSearch] = useUrlSearch();
  const view = useMemo(() => readView(search), [search]);
  const [active, setActive] = useState<At>({ row: 0, column: 0 });
  const [hovered, setHovered] = useState<At>();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  // A pointer that only passes, on its way to the explanation, changes nothing; one that has left keeps what it looked at.
  const hover = (at: At | undefined) => {
    clearTimeout(resting.current);
    if (at === undefined) setHovered(undefined);
    else resting.current = setTimeout(() => setHovered(at), REST_MS);
  };
  const { requesters, accepters, judged, chosen } = matrix;
  const lines = useMemo(
    () => shownLines(judged, view, requesters, accepters),
    [judged, view, requesters, accepters],
  );
  const keys = useMemo(() => new Set(chosen.map(({ pair }) => pairKey(pair))), [chosen]);
  const change = (name: string, value: string | undefined) =>
    setSearch((last) => withParams(last, { [name]: value }), { replace: true, preventScrollReset: true });

  const at = (row: number, column: number): Pair | undefined => {
    const [requester, accepter] = [requesters[row], accepters[column]];
    return requester && accepter && { requesterVpcId: requester.id, accepterVpcId: accepter.id };
  };
  const isOpen = (row: number, column: number) =>
    isOpenCell(judged.cells[row * accepters.length + column] ?? 0);
  const pairs = chosen.map(({ pair }) => pair);
  const toggle = (row: number, column: number) => {
    const pair = at(row, column);
    if (pair === undefined || onChoose === undefined) return;
    if (keys.has(pairKey(pair))) onChoose(pairs.filter((each) => pairKey(each) !== pairKey(pair)));
    else if (isOpen(row, column)) onChoose([...pairs, pair]);
  };
  /** All open pairs of a row or column; what one of them would block is found by judging them in order. */
  const addLine = (cells: readonly (readonly [number, number])[]) =>
    onChoose?.([
      ...pairs,
      ...cells.flatMap(([row, column]) => {
        const pair = at(row, column);
        return pair && isOpen(row, column) && !keys.has(pairKey(pair)) ? [pair] : [];
      }),
    ]);

  // Moving across many cells explains the last one, not each of them.
  const looked = useDeferredValue(hovered ?? active);
  const [row, column] = [lines.rows[looked.row], lines.columns[looked.column]];
  return (
    <div className={classes.body}>
      <MatrixFilters
        judged={judged}
        view={view}
        onChange={change}
        {...(onChoose && {
          actions: (
            <>
              <PastStart />
              <WhatIfStart />
            </>
          ),
        })}
      />
      {lines.rows.length === 0 || lines.columns.length === 0 ? (
        <p role="status" className={classes.quiet}>
          {t.nothing}
        </p>
      ) : (
        <div className={classes.stage}>
          <MatrixOnPaper {...{ matrix, view, lines }} chosen={keys} />
          <MatrixGrid
            matrix={matrix}
            view={view}
            lines={lines}
            chosen={keys}
            active={active}
            onActive={setActive}
            onHover={hover}
            onToggle={(each) => {
              const [r, c] = [lines.rows[each.row], lines.columns[each.column]];
              if (r !== undefined && c !== undefined) toggle(r, c);
            }}
          />
          {row !== undefined && column !== undefined && (
            <CellPanel
              crossConnect={crossConnect}
              matrix={matrix}
              row={row}
              column={column}
              {...(onChoose && {
                acts: {
                  onToggle: () => toggle(row, column),
                  onRow: () => addLine(lines.columns.map((each) => [row, each] as const)),
                  onColumn: () => addLine(lines.rows.map((each) => [each, column] as const)),
                },
              })}
            />
          )}
        </div>
      )}
      {onChoose && (
        <ChosenBar crossConnectId={crossConnect.id} chosen={chosen} onClear={() => onChoose([])} />
      )}
    </div>
  );
}
