import { describe, expect, it } from 'vitest';
import { CONNECTION_STEPS } from '../domain/connection-lifecycle';
import { CROSS_CONNECT_STEPS } from '../domain/cross-connect-lifecycle';
import { components } from './en/components';
import { progressSteps } from './en/progress-steps';
import { vietnamese } from './vi/dictionary';
import { createFormat } from './useFormat';
import type { Namespace } from './words';

const files = import.meta.glob<Record<string, Namespace<string, unknown>>>('./en/*.ts', { eager: true });
const english = Object.values(files).flatMap((exported) => Object.values(exported));
const dictionary = vietnamese as unknown as Record<string, unknown>;

/** Every word with its path; functions are said with sample parameters. */
function said(words: unknown, path: string): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const make = words as (...args: unknown[]) => string;
    return [[path, make(...Array.from({ length: make.length }, (_, index) => String(40 + index)))]];
  }
  return Object.entries(words as Record<string, unknown>).flatMap(([key, inner]) =>
    said(inner, `${path}.${key}`),
  );
}
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

it('every English namespace has its Vietnamese one', () => {
  expect(english.map(({ name }) => name).sort()).toEqual(Object.keys(dictionary).sort());
});

it.each([
  ['en', components.en, 'Updated just now', 'Updated 5 seconds ago'],
  ['vi', vietnamese.components, 'Vừa cập nhật', 'Cập nhật 5 giây trước'],
] as const)('%s: what has just been read is said to be so', (language, { updated }, justNow, later) => {
  const at = new Date().toISOString();
  const ago = createFormat(language).relative(at, Date.parse(at) + 5_000);
  expect([updated(undefined), updated(ago)]).toEqual([justNow, later]);
});

it('every step of the work on the network has its words', () => {
  expect(Object.keys(progressSteps.en.name)).toEqual(
    expect.arrayContaining([...new Set([...CROSS_CONNECT_STEPS, ...CONNECTION_STEPS])]),
  );
});

describe.each(english.map((namespace) => [namespace.name, namespace] as const))('%s', (name, { en }) => {
  const [here, there] = [new Map(said(en, name)), new Map(said(dictionary[name], name))];

  it('has the same words in both languages, none of them empty in one only', () => {
    expect([...there.keys()].sort()).toEqual([...here.keys()].sort());
    expect([...there].filter(([path, text]) => (text === '') !== (here.get(path) === ''))).toEqual([]);
  });
  it('says it as a console of today does', () => {
    const bygone =
      /\b(reckon\w*|anew|mends?|shall|whence|hitherto|hence|thus|wholly|prolong\w*|begun|forthwith)\b/i;
    expect([...here].filter(([, text]) => bygone.test(text))).toEqual([]);
  });
  it('has the same placeholders in both languages', () => {
    for (const [path, text] of here)
      expect([path, placeholders(there.get(path) ?? '')]).toEqual([path, placeholders(text)]);
  });
});
