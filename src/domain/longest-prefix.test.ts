import fc from 'fast-check';
import { expect, it } from 'vitest';
import { containsAddress } from './cidr';
import { buildPrefixTable, longestMatch } from './longest-prefix';
import { someCidr } from './test-networks';

it('finds for every address all that have the narrowest CIDR around it, in at most two runs per CIDR', () => {
  let [nested, twins, none] = [0, 0, 0];
  fc.assert(
    fc.property(fc.array(someCidr, { maxLength: 8 }), (cidrs) => {
      const table = buildPrefixTable(
        cidrs.map((range, index) => ({ range, index })),
        ({ range }) => range,
        (values) => values.map(({ index }) => index),
      );
      // Between these nothing changes.
      const edges = cidrs.flatMap(({ first, last }) => [first - 1, first, last, last + 1]);
      for (const address of [0, 2 ** 32 - 1, ...edges]) {
        if (address < 0 || address >= 2 ** 32) continue;
        const around = cidrs.filter((cidr) => containsAddress(cidr, address));
        const narrowest = Math.max(...around.map(({ prefix }) => prefix));
        const expected = cidrs.flatMap((cidr, index) =>
          around.includes(cidr) && cidr.prefix === narrowest ? [index] : [],
        );
        expect(longestMatch(table, address)).toEqual(around.length === 0 ? undefined : expected);
        if (around.length > expected.length) nested += 1;
        if (expected.length > 1) twins += 1;
        if (around.length === 0) none += 1;
      }
      expect(table.starts[0]).toBe(0);
      expect(table.starts).toEqual([...new Set(table.starts)].sort((a, b) => a - b));
      expect(table.starts.length).toBeLessThanOrEqual(2 * cidrs.length + 1);
      expect(table.found).toHaveLength(table.starts.length);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(nested, twins, none)).toBeGreaterThan(10);
});
