import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../domain/network';
import { judgeMatrix } from '../../../domain/pairing-matrix';
import { blocksOf, countCells, readState, readView, shownLines, stateOf, windowOf } from './matrix-view';

const vpc = (id: string, cidr: string, regionId: string) => ({ id, name: id, cidr, regionId });
const requesters = [
  vpc('R1', '10.1.0.0/16', 'A'),
  vpc('R2', '10.2.0.0/16', 'A'),
  vpc('R3', '10.3.0.0/16', 'A'),
];
const accepters = [vpc('A1', '10.11.0.0/16', 'B'), vpc('A2', '10.2.0.0/16', 'B')];
const network = buildNetwork({
  vpcs: [...requesters, ...accepters],
  connections: [
    { id: 'c', crossConnectId: 'X', requesterVpcId: 'R1', accepterVpcId: 'A1', status: 'ACTIVE' },
  ],
});
const ids = (side: { id: string }[]) => side.map(({ id }) => id);
const matrix = judgeMatrix(network, 'X', ids(requesters), ids(accepters));
const shown = (query: string) => {
  const { rows, columns } = shownLines(matrix, readView(new URLSearchParams(query)), requesters, accepters);
  return [
    rows.map((row) => requesters[row]?.id).join(),
    columns.map((column) => accepters[column]?.id).join(),
  ];
};

describe('what of the matrix is shown', () => {
  it.each([
    ['', ['R1,R2,R3', 'A1,A2']],
    ['q=r2', ['R2', 'A1,A2']],
    ['q=10.2.', ['R2', 'A2']],
    ['q=10.11.0.9', ['R1,R2,R3', 'A1']],
    ['q=nobody', ['', '']],
    ['verdict=connected', ['R1', 'A1']],
    ['code=2009', ['R2', 'A2']],
    ['verdict=pending', ['', '']],
    ['verdict=nonsense&code=1', ['R1,R2,R3', 'A1,A2']],
  ])('for "%s"', (query, expected) => {
    expect(shown(query)).toEqual(expected);
  });
});

it('counts verdicts and codes', () => {
  const { verdicts, codes } = countCells(matrix);
  expect(verdicts).toEqual({ connected: 1, pending: 0, eligible: 4, warned: 0, blocked: 1 });
  expect(codes).toMatchObject({ 2009: 1, 2010: 1, 2011: 0 });
});

it('draws what is in sight and a margin in whole blocks, never beyond the ends', () => {
  expect(windowOf(0, 440, 44, 500)).toEqual({ from: 0, to: 11 });
  expect(windowOf(4400, 440, 44, 500)).toEqual({ from: 99, to: 111 });
  expect(windowOf(4400, 440, 44, 500, 4)).toEqual({ from: 96, to: 112 });
  expect(windowOf(21_560, 440, 44, 499, 4)).toEqual({ from: 488, to: 499 });
});

it('cuts the shown columns into blocks', () => {
  expect(blocksOf([3, 5, 8, 9, 11])).toEqual([
    { from: 0, columns: [3, 5, 8, 9] },
    { from: 4, columns: [11] },
  ]);
});

it('keeps what a cell looks like in one character', () => {
  const [blocked, open] = [matrix.cells[3] ?? 0, matrix.cells[1] ?? 0];
  const onlyBlocked = readView(new URLSearchParams('verdict=blocked'));
  expect(readState(stateOf(blocked, false, onlyBlocked))).toEqual({
    ...{ cell: blocked, isChosen: false, isFaded: false },
  });
  expect(readState(stateOf(open, false, onlyBlocked))).toMatchObject({ cell: open, isFaded: true });
  expect(readState(stateOf(open, true, onlyBlocked))).toMatchObject({ isChosen: true, isFaded: false });
});
