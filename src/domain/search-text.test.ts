import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, matchesText, wordsOf } from './search-text';

it.each([
  ['Cấu hình', 'cau hinh'],
  ['ĐÀ NẴNG', 'da nang'],
  ['Sơ đồ mạng', 'so do mang'],
  ['HCM-VPC01', 'hcm-vpc01'],
  ['Ca\u0302\u0301u', 'cau'],
])('%s is typed as %s', (text, typed) => expect(fold(text)).toBe(typed));

it.each([
  ['', ['anything'], true],
  ['', [], true],
  ['cau hinh', ['Cấu hình chính'], true],
  ['cấu hình', ['cau hinh'], true],
  ['to po', ['Topology'], true],
  ['link han', ['Analytics link', 'HAN01'], true],
  ['link dad', ['Analytics link', 'HAN01'], false],
  ['linkhan', ['Analytics link', 'HAN01'], false],
  ['10.15', [undefined, '10.15.0.0/16'], true],
  ['undefined', [undefined], false],
])('%j in %j: %s', (query, texts, fits) => expect(matchesText(query, texts)).toBe(fits));

/** All letters that Vietnamese is written with and accents change, by what is typed for them. */
const LETTERS = {
  a: 'aàảãáạăằẳẵắặâầẩẫấậ',
  d: 'dđ',
  e: 'eèẻẽéẹêềểễếệ',
  i: 'iìỉĩíị',
  o: 'oòỏõóọôồổỗốộơờởỡớợ',
  u: 'uùủũúụưừửữứự',
  y: 'yỳỷỹýỵ',
};
const lettersOf = (...some: (keyof typeof LETTERS)[]) =>
  fc.constantFrom(
    ...some.flatMap((typed) =>
      [...LETTERS[typed]]
        .flatMap((letter) => [letter, letter.toUpperCase()])
        .flatMap((letter) => [letter.normalize('NFC'), letter.normalize('NFD')])
        .map((written) => ({ typed, written })),
    ),
  );
const joined = (parts: readonly { typed: string; written: string }[]) => ({
  typed: parts.map(({ typed }) => typed).join(''),
  written: parts.map(({ written }) => written).join(''),
});
const plain = fc.constantFrom('x', '7', '-', '.', ' ').map((sign) => ({ typed: sign, written: sign }));

it('however a text is written, it is typed the same', () => {
  const someText = fc.array(fc.oneof(lettersOf('a', 'd', 'e', 'i', 'o', 'u', 'y'), plain)).map(joined);
  fc.assert(
    fc.property(someText, ({ typed, written }) => {
      expect(fold(written)).toBe(typed);
    }),
  );
});

// Of two letters, so that words are often found.
const someWord = fc.array(lettersOf('a', 'd'), { minLength: 1, maxLength: 3 }).map(joined);
const someGap = fc.constantFrom(' ', '  ', '\t', '\n', '\u00a0');
const someQuery = fc
  .tuple(fc.array(fc.tuple(someWord, someGap), { maxLength: 3 }), fc.constantFrom('', ' '))
  .map(([parts, before]) => ({
    words: parts.map(([{ typed }]) => typed),
    text: before + parts.map(([{ written }, gap]) => written + gap).join(''),
  }));

it('a query is its words, whatever is between them', () => {
  fc.assert(
    fc.property(someQuery, ({ words, text }) => {
      expect(wordsOf(text)).toEqual(words);
    }),
  );
});

it('finds exactly where each word is typed within one of the texts', () => {
  const seen = { true: 0, false: 0 };
  let tried = 0;
  const someTexts = fc.array(fc.option(fc.array(fc.oneof(someWord, plain)).map(joined), { nil: undefined }), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(someQuery, someTexts, ({ words, text }, texts) => {
      tried++;
      const fits = words.every((word) => texts.some((each) => each?.typed.includes(word) === true));
      seen[`${fits}`]++;
      const written = texts.map((each) => each?.written);
      expect(matchesText(text, written)).toBe(fits);
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(tried / 10);
});
