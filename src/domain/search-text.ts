const PLAIN = /^[\x20-\x7e]*$/;

/** As people type when they search: no capitals, no accents. `Cấu hình Đà Nẵng` → `cau hinh da nang`. */
export const fold = (text: string) =>
  (PLAIN.test(text)
    ? text
    : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
  ).toLowerCase();

/** What is searched for, word by word. */
export const wordsOf = (query: string): string[] =>
  fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether each word of the query occurs in one of the texts; an empty query fits everything. */
export function matchesText(query: string, texts: readonly (string | undefined)[]): boolean {
  const words = wordsOf(query);
  if (words.length === 0) return true;
  const folded = texts.flatMap((text) => (text === undefined ? [] : [fold(text)]));
  return words.every((word) => folded.some((text) => text.includes(word)));
}
