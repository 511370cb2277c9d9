const PLAIN = /^[\x20-\x7e]*$/;

/** As people type when they search: no capitals, no accents. `Cấu hình Đà Nẵng` → `cau hinh da nang`. */
export const fold = (text: string) =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase().replaceAll('đ', 'd');

/** What is searched for, word by word. */
export const wordsOf = (query: string): string[] => fold(query).match(/\S+/g) ?? [];

/** Whether each word of the query occurs in one of the texts; an empty query fits everything. */
export const matchesText = (query: string, texts: readonly (string | undefined)[]): boolean =>
  wordsOf(query).every((word) => texts.some((text) => text !== undefined && fold(text).includes(word)));
