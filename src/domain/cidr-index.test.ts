import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cidrAt, containsAddress, overlaps, type Cidr } from './cidr';
import { buildCidrIndex } from './cidr-index';

// Addresses close together and at both ends of the space, with every prefix length: nested, touching, equal and all-covering.
const someAddress = fc.oneof(fc.nat({ max: 40 }), fc.integer({ min: 2 ** 32 - 40, max: 2 ** 32 - 1 }));
const somePrefix = fc.oneof(fc.integer({ min: 26, max: 32 }), fc.integer({ min: 0, max: 32 }));
const someCidr = fc.tuple(someAddress, somePrefix).map(([address, prefix]) => cidrAt(address, prefix));
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
      const found = buildCidrIndex(all, ({ range }) => range).longestMatch(address);
      expect(ids(found)).toEqual(ids(holding.filter(({ range }) => range.prefix === longest)));
    }),
    { numRuns: 5000 },
  );
});
