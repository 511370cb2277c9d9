import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contains,
  formatAddress,
  formatCidr,
  mustParseCidr,
  overlaps,
  parseAddress,
  parseCidr,
  sharedRange,
} from './cidr';

const address = fc.nat({ max: 2 ** 32 - 1 });
const cidr = fc
  .tuple(address, fc.integer({ min: 0, max: 32 }))
  .map(([at, prefix]) => parseCidr(`${formatAddress(at)}/${prefix}`)!);
/** Few distinct networks, so that nested and equal ones are common. */
const crowded = fc
  .tuple(fc.nat({ max: 15 }), fc.integer({ min: 0, max: 8 }))
  .map(([block, prefix]) => parseCidr(`${block * 16}.0.0.0/${prefix}`)!);

describe('parsing', () => {
  it.each([
    '10.0.0.0',
    '10.0.0/8',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '010.0.0.0/8',
    '256.0.0.0/8',
    '10.0.0.0/08',
    ' 10.0.0.0/8',
    '10.0.0.0/8/9',
    '',
    '::/0',
    '10.0.0.0.0/8',
    '10..0.0/8',
    '.10.0.0/8',
    '10.0.0./8',
    '10.0.0.x/8',
    '10.0.0.-1/8',
    '10.0.0.0/',
    '10.0.0.0/100',
    '10.0.0.0/x8',
    '10.0.0.0/8x',
  ])('refuses %j', (text) => expect(parseCidr(text)).toBeUndefined());
  it('throws where anything but a CIDR is a bug', () => {
    expect(mustParseCidr('10.20.0.0/16')).toEqual(parseCidr('10.20.0.0/16'));
    expect(() => mustParseCidr('10.20.0.0')).toThrow('not an IPv4 CIDR: 10.20.0.0');
  });
  it('ignores host bits', () => {
    expect(formatCidr(parseCidr('10.20.7.9/16')!)).toBe('10.20.0.0/16');
  });
  it('reads back every address and CIDR it writes', () => {
    fc.assert(
      fc.property(address, (at) => {
        expect(parseAddress(formatAddress(at))).toBe(at);
      }),
    );
    fc.assert(
      fc.property(cidr, (each) => {
        expect(parseCidr(formatCidr(each))).toEqual(each);
      }),
    );
  });
  it('covers the whole space with /0 and one address with /32', () => {
    expect(parseCidr('1.2.3.4/0')).toEqual({ first: 0, last: 2 ** 32 - 1, prefix: 0 });
    expect(parseCidr('1.2.3.4/32')).toMatchObject({ first: 0x01020304, last: 0x01020304 });
  });
});

describe('overlap', () => {
  it('is symmetric, and the shared range is the inner one of the two', () => {
    fc.assert(
      fc.property(crowded, crowded, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(contains(a, b) || contains(b, a));
        expect(sharedRange(a, b)).toEqual(contains(a, b) ? b : contains(b, a) ? a : undefined);
      }),
    );
  });
  it('does not join neighbours that only touch', () => {
    expect(overlaps(parseCidr('10.20.0.0/16')!, parseCidr('10.21.0.0/16')!)).toBe(false);
  });
});
