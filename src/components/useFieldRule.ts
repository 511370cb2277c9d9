import type { FieldRule } from '../contract/fields';
import type { FieldError } from '../contract/problems';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';

/** The sentence of a field rule in the reader's language. */
export function useFieldRule(): (rule: FieldRule) => string {
  const { fieldRule } = useWords(components);
  return (rule) => fieldRule[rule];
}

/** Service errors by path, so that each is shown at its field. */
export const errorsByPath = (errors: readonly FieldError[] = []): Partial<Record<string, FieldRule>> =>
  Object.fromEntries(errors.map(({ path, rule }) => [path, rule]));
