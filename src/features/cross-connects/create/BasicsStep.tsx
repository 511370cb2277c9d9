import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { DESCRIPTION_MAX, NAME_LENGTH } from '../../../contract/fields';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import classes from './create.module.css';
import type { StepProps } from './steps';

export function BasicsStep({ form }: StepProps) {
  const { basics: t } = useWords(createCrossConnect);
  const { values, nameIsSuggested, set, touch, errorAt } = form;
  const name = useRef<HTMLInputElement>(null);
  // A suggestion is there to be typed over, also when it comes after the focus.
  useLayoutEffect(() => {
    if (nameIsSuggested && document.activeElement === name.current) name.current?.select();
  }, [nameIsSuggested, values.name]);
  const hint = t.nameHint(NAME_LENGTH.min, NAME_LENGTH.max);
  return (
    <div className={classes.fields}>
      <TextInput
        ref={name}
        name="name"
        data-autofocus
        label={t.name}
        description={nameIsSuggested && values.name !== '' ? `${t.nameSuggested} ${hint}` : hint}
        value={values.name}
        required
        autoComplete="off"
        spellCheck={false}
        error={errorAt('basics', 'name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
        onFocus={({ currentTarget }) => nameIsSuggested && currentTarget.select()}
        onBlur={() => values.name !== '' && touch('name')}
      />
      <Textarea
        name="description"
        label={t.description}
        description={t.descriptionHint(values.description.trim().length, DESCRIPTION_MAX)}
        value={values.description}
        rows={3}
        error={errorAt('basics', 'description')}
        onChange={(event) => {
          set({ description: event.currentTarget.value });
          touch('description');
        }}
      />
      <Checkbox
        label={t.twoPerson}
        description={t.twoPersonHint}
        checked={values.twoPersonApproval}
        onChange={(event) => set({ twoPersonApproval: event.currentTarget.checked })}
      />
    </div>
  );
}
