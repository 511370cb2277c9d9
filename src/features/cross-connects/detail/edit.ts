import { Description, Name, type FieldRule } from '../../../contract/fields';
import type { CrossConnect } from '../../../contract/types';

export type Editable = Pick<CrossConnect, 'name' | 'description' | 'twoPersonApproval' | 'deletionLock'>;
export const EDITABLE = ['name', 'description', 'twoPersonApproval', 'deletionLock'] as const;

export const editableOf = (all: Editable): Editable => {
  const { name, description, twoPersonApproval, deletionLock } = all;
  return { name, description, twoPersonApproval, deletionLock };
};

/** Only what the person changed: somebody else's change of another field stays. */
export function changesOf(values: Editable, base: Editable): Partial<Editable> {
  const sent = { ...values, name: values.name.trim(), description: values.description.trim() };
  return Object.fromEntries(
    EDITABLE.filter((field) => sent[field] !== base[field]).map((field) => [field, sent[field]]),
  );
}

export function brokenRules({ name, description }: Editable): Partial<Record<keyof Editable, FieldRule>> {
  const named = Name.safeParse(name.trim());
  const described = Description.safeParse(description.trim());
  return {
    ...(!named.success && {
      name: name.trim() === '' ? 'required' : (named.error.issues[0]?.message as FieldRule),
    }),
    ...(!described.success && { description: 'description-length' }),
  };
}
