import { expect, it } from 'vitest';
import { toCsv, toCsvCell } from './csv';

it.each(['=1+1', '+84 90', '-2', '@SUM(A1)', '\tx'])('does not let %j run as a formula', (text) => {
  expect(toCsvCell(text).replace(/^"/, '')).toMatch(/^'/);
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
