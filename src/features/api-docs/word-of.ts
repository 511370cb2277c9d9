/** Ours for a name in the document, which may be of a newer service than this console. */
export const wordOf = <T>(words: Readonly<Record<string, T>>, name: string): T | undefined => words[name];
