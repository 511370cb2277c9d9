import type { FieldChange, Role } from '../contract/types';
import type { activity } from '../i18n/en/activity';
import type { Format } from '../i18n/useFormat';
import type { Words } from '../i18n/words';

export type ChangeWords = Words<(typeof activity)['en']>['changes'] & {
  role: Record<Role, string>;
  format: Pick<Format, 'mbps' | 'dateTime'>;
};
interface ChangeText {
  field: string;
  before?: string;
  after: string;
}

function valueText({ field }: FieldChange, value: string | number | boolean, words: ChangeWords): string {
  if (typeof value === 'boolean') return value ? words.on : words.off;
  if (typeof value === 'number') return words.format.mbps(value);
  if (field === 'termEndsAt') return words.format.dateTime(value);
  if (field === 'role') return words.role[value as Role];
  return value === '' ? words.empty : value;
}

/** In words. What something began with is told only where it says something: no empty description, nothing that is off. */
export const changeTexts = (changes: readonly FieldChange[], words: ChangeWords): ChangeText[] =>
  changes
    .filter(({ before, after }) => before !== undefined || (after !== '' && after !== false))
    .map((change) => ({
      field: words.fields[change.field],
      ...(change.before !== undefined && { before: valueText(change, change.before, words) }),
      after: change.after === undefined ? words.empty : valueText(change, change.after, words),
    }));
