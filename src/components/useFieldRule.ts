import type { FieldRule } from '../contract/fields';
import type { FieldError } from '../contract/problems';
import { fieldRules } from '../i18n/en/field-rules';
import { useWords } from '../i18n/Language';

/** The sentence of a field rule in the reader's language. */
export function useFieldRule(): (rule: FieldRule) => string {
  const sentences = useWords(fieldRules);
  return (rule) => sentences[rule];
}

/** Service errors by path, so that each is shown at its field. */
export const errorsByPath = (errors: readonly FieldError[] = []): Partial<Record<string, FieldRule>> =>
  Object.fromEntries(errors.map(({ path, rule }) => [path, rule]));
