import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VpcIcon } from '../../components/icons';
import type { Entry } from './entry';
import { scoreOf, sectionsOf } from './rank';

const entry = (label: string, more: Partial<Entry> = {}): Entry => ({
  ...{ key: label, group: 'pages', icon: VpcIcon, label, go: '/' },
  ...more,
});
const order = (query: string, ...entries: Entry[]) =>
  sectionsOf(entries, query).flatMap((section) => section.entries.map(({ label }) => label));

describe('what fits better comes first', () => {
  it('beginning, then a word of it, then inside, then another name or id', () => {
    const entries = [
      entry('x', { also: ['net-lab-1'] }),
      entry('Collaborate'),
      entry('My lab'),
      entry('Lab link'),
      entry('Elsewhere'),
    ];
    expect(order('lab', ...entries)).toEqual(['Lab link', 'My lab', 'Collaborate', 'x']);
  });

  it('the query as a whole before its words one by one', () => {
    expect(order('link b', entry('Link for b'), entry('Link b'))).toEqual(['Link b', 'Link for b']);
  });

  it('keeps the given order where nothing tells two apart', () => {
    expect(order('lab', entry('Lab 2'), entry('Lab 1'))).toEqual(['Lab 2', 'Lab 1']);
  });

  it('the group with the best goes first', () => {
    const sections = sectionsOf([entry('Billing'), entry('HCM bill', { group: 'crossConnects' })], 'hcm');
    expect(sections.map(({ group }) => group)).toEqual(['crossConnects']);
    const both = sectionsOf([entry('Old bill', { group: 'crossConnects' }), entry('Billing')], 'bill');
    expect(both.map(({ group }) => group)).toEqual(['pages', 'crossConnects']);
  });
});

it.each([
  ['to po', 'Topology'],
  ['cau hinh', 'Cấu hình chính'],
  ['so do', 'Sơ đồ mạng'],
  ['da nang', 'Kết nối Đà Nẵng'],
  ['sơ đồ', 'Sơ đồ mạng'],
  ['CROSS 1', 'Cross Connect 1'],
])('%s finds %s', (query, label) => expect(scoreOf({ label }, query)).toBeGreaterThan(0));

it.each([
  ['topology x', 'Topology'],
  ['vpc 2', 'VPC 1'],
])('%s does not find %s', (query, label) => expect(scoreOf({ label }, query)).toBe(0));

it('shows what the service has found by something that is not on the screen, behind all that fits', () => {
  const byMessage = entry('A ↔ B', { group: 'connections', found: true });
  expect(order('stock', byMessage, entry('Stocktaking'))).toEqual(['Stocktaking', 'A ↔ B']);
});

it('what has the very address comes before all that only speaks of it', () => {
  const vpc = entry('HCM-VPC01', { group: 'vpcs', found: true, exact: true });
  const sections = sectionsOf(
    [entry('10.10.0.4 in the address space', { group: 'address' }), vpc],
    '10.10.0.4',
  );
  expect(sections.map(({ group }) => group)).toEqual(['vpcs', 'address']);
});

it('without a query everything is there, in the order of the groups', () => {
  const sections = sectionsOf([entry('Billing'), entry('Lab', { group: 'recent' })], '  ');
  expect(sections.map(({ group }) => group)).toEqual(['recent', 'pages']);
});

it('a label is found by every beginning of it, as well as any other label that begins so', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), (label, at) => {
      const beginning = label.slice(0, 1 + (at % label.length));
      if (beginning.trim() === '' || /\s/.test(beginning)) return;
      expect(scoreOf({ label }, beginning)).toBeGreaterThanOrEqual(
        scoreOf({ label: `x ${label}` }, beginning),
      );
    }),
  );
});
