import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cidrAt, contains, containsAddress, formatAddress, formatCidr, overlaps } from './cidr';
import { searchedRange, vpcSearch } from './vpc-search';

const vpc = {
  ...{ id: 'net-0a', name: 'Đà Nẵng', cidr: '172.20.0.0/16' },
  servers: [{ name: 'kho-hàng' }, { name: 'cổng' }],
};

it.each([
  ['', true],
  ['da nang', true],
  ['ĐÀ', true],
  ['net-0a', true],
  ['kho-hang', true],
  ['nang cong', true],
  ['172.20', true],
  [' 172.20.255.1 ', true],
  ['172.20.9.0/24', true],
  ['172.0.0.0/8', true],
  ['da hue', false],
  ['172.21.0.1', false],
  ['172.21.0.0/16', false],
  ['172.20.0.300', false],
  ['172.20.0.0/33', false],
])('%j finds the VPC: %s', (text, found) => expect(vpcSearch(text)(vpc)).toBe(found));

it('finds one that has neither a name nor servers to show', () => {
  expect(vpcSearch('10.1.0.9')({ id: 'net-0b', cidr: '10.1.0.0/16' })).toBe(true);
  expect(vpcSearch('net-0b')({ id: 'net-0b', name: undefined, cidr: '10.1.0.0/16' })).toBe(true);
});

it.each([
  ['10.1.2.3', '10.1.2.3/32'],
  [' 10.1.2.3/16 ', '10.1.0.0/16'],
  ['10.1.2', undefined],
  ['10.1.2.3/', undefined],
  ['HCM-VPC01', undefined],
])('%j asks for the addresses %s', (text, asked) => {
  const range = searchedRange(text);
  expect(range && formatCidr(range)).toBe(asked);
});

const address = fc.nat(2 ** 32 - 1);
const range = fc.tuple(address, fc.nat(32)).map(([at, prefix]) => cidrAt(at, prefix));
const withCidr = (cidr: string) => ({ id: 'net-0c', name: 'lab', cidr });

it('an address finds the VPCs whose CIDR holds it, and beyond these only such as say it', () => {
  fc.assert(
    fc.property(range, address, fc.boolean(), (cidr, anywhere, inside) => {
      const at = inside ? cidr.first + (anywhere % (cidr.last - cidr.first + 1)) : anywhere;
      const [text, said] = [formatAddress(at), formatCidr(cidr)];
      expect(vpcSearch(text)(withCidr(said))).toBe(containsAddress(cidr, at) || said.includes(text));
    }),
  );
});

it('a CIDR finds the VPCs that share addresses with it: those within it and those it is within', () => {
  fc.assert(
    fc.property(range, range, fc.nat(32), (asked, other, prefix) => {
      for (const cidr of [other, cidrAt(asked.first, prefix)]) {
        const found = vpcSearch(formatCidr(asked))(withCidr(formatCidr(cidr)));
        expect(found).toBe(overlaps(asked, cidr) || formatCidr(cidr).includes(formatCidr(asked)));
        expect(found || !(contains(asked, cidr) || contains(cidr, asked))).toBe(true);
      }
    }),
  );
});
