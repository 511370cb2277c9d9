import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildNetwork, judgePair, withPairs } from './connection-rules';
import {
  codesOfCell,
  countVerdicts,
  isOpenCell,
  isWarnedCell,
  judgeMatrix,
  verdictOfCell,
} from './pairing-matrix';
import { ids, networkOf, someNetwork, somePair } from './test-networks';

const someSide = fc.subarray(ids);

it('says of every cell what judging its pair says', () => {
  fc.assert(
    fc.property(
      fc.oneof(someNetwork, networkOf([15, 16, 17, 32])),
      someSide,
      someSide,
      fc.array(somePair, { maxLength: 3 }),
      (data, requesterVpcIds, accepterVpcIds, batch) => {
        const network = withPairs(buildNetwork(data), batch);
        const matrix = judgeMatrix(network, 'X', requesterVpcIds, accepterVpcIds);
        const cells = [...matrix.cells];
        const told = cells.map((cell) => [verdictOfCell(cell), codesOfCell(cell), isWarnedCell(cell)]);
        const judged = requesterVpcIds.flatMap((requesterVpcId) =>
          accepterVpcIds.map((accepterVpcId) => {
            const pair = { crossConnectId: 'X', requesterVpcId, accepterVpcId };
            const { verdict, violations, warnings } = judgePair(network, pair);
            return [verdict, [...new Set(violations.map(({ code }) => code))], warnings.length > 0];
          }),
        );
        expect(told).toEqual(judged);
        const total = Object.values(countVerdicts(cells)).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(requesterVpcIds.length * accepterVpcIds.length);
      },
    ),
    { numRuns: 2000 },
  );
});

it('a cell is open that could be requested, with or without a warning', () => {
  for (let cell = 0; cell < 256; cell++)
    expect(isOpenCell(cell)).toBe(['eligible', 'warned'].includes(verdictOfCell(cell)));
});
