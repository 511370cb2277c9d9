import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv, toCsvCell } from './csv';

it.each(['=1+1', '+84 90', '-2', '@SUM(A1)', '\tx', '\nx', '  =1+1', '＝1+1'])(
  'does not let %j run as a formula',
  (text) => {
    expect(toCsvCell(text).replace(/^"/, '')).toMatch(/^'/);
  },
);
it('leaves figures as they are, whatever their sign', () => {
  expect(toCsv(['VND'], [[-1_056_000], [20]])).toBe('VND\r\n-1056000\r\n20');
});
it('quotes separators, quotes and line ends', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x,y', 'say "hi"'],
        ['plain', 'two\nlines'],
      ],
    ),
  ).toBe('a,b\r\n"x,y","say ""hi"""\r\nplain,"two\nlines"');
});

/** As a spreadsheet reads it (RFC 4180). */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    else if (end === '') break;
  }
  return rows;
}

it('any text comes back as it was, or with one quote before what would run', () => {
  const texts = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=cmd|x!A0', ' -1', '@', '"', ',')),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(texts, texts, (header, row) => {
      const read = parse(toCsv(header, [row]));
      [header, row].forEach((given, line) =>
        given.forEach((text, column) => {
          const cell = read[line]?.[column];
          expect([text, `'${text}`]).toContain(cell);
          expect(cell).not.toMatch(/^(\s*[=+\-@]|[\t\r])/);
        }),
      );
    }),
  );
});
