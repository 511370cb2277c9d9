/**
 * Words are typed objects, not string keys: a missing, misspelt or mis-parameterised one does not compile, in either
 * language. English travels with the code that uses it; Vietnamese is one chunk, loaded before the first screen when chosen.
 */
export type Words<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Words<T[Key]> };

export interface Namespace<Name extends string, T> {
  readonly name: Name;
  readonly en: T;
}

export const defineWords = <const Name extends string, T>(name: Name, en: T): Namespace<Name, T> => ({
  name,
  en,
});

/** English needs `one` and `other`; Vietnamese has one form. */
export const plural = (count: number, one: string, other: string) => (count === 1 ? one : other);
