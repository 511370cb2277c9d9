import fc from 'fast-check';
import { expect, it } from 'vitest';
import { containsAddress, overlaps, type Cidr } from './cidr';
import { buildCidrIndex } from './cidr-index';
import { buildPrefixTable, longestMatch } from './longest-prefix';
import { someAddress, someCidr } from './test-networks';

const someCidrs = fc.array(someCidr, { maxLength: 24 });
const numbered = (cidrs: Cidr[]) => cidrs.map((range, id) => ({ id, range }));
const ids = (found: readonly { id: number }[]) => found.map(({ id }) => id).sort((a, b) => a - b);

it('finds exactly the CIDRs that overlap', () => {
  fc.assert(
    fc.property(someCidrs, someCidr, (cidrs, asked) => {
      const all = numbered(cidrs);
      const found = buildCidrIndex(all, ({ range }) => range).overlapping(asked);
      expect(ids(found)).toEqual(ids(all.filter(({ range }) => overlaps(range, asked))));
    }),
    { numRuns: 5000 },
  );
});

it('matches the longest prefix', () => {
  fc.assert(
    fc.property(someCidrs, someAddress, (cidrs, address) => {
      const all = numbered(cidrs);
      const holding = all.filter(({ range }) => containsAddress(range, address));
      const longest = Math.max(...holding.map(({ range }) => range.prefix));
      const table = buildPrefixTable(
        all,
        ({ range }) => range,
        (same) => same,
      );
      expect(ids(longestMatch(table, address) ?? [])).toEqual(
        ids(holding.filter(({ range }) => range.prefix === longest)),
      );
    }),
    { numRuns: 5000 },
  );
});
