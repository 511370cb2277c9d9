import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { DESCRIPTION_MAX, NAME_LENGTH } from '../../../contract/fields';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import classes from './create.module.css';
import type { StepProps } from './steps';

export function BasicsStep({ form }: StepProps) {
  const { basics: t } = useWords(createCrossConnect);
  const { values, set, touch, errorAt } = form;
  return (
    <div className={classes.fields}>
      <TextInput
        name="name"
        label={t.name}
        description={t.nameHint(NAME_LENGTH.min, NAME_LENGTH.max)}
        value={values.name}
        required
        autoComplete="off"
        spellCheck={false}
        error={errorAt('basics', 'name')}
        onChange={(event) => set({ name: event.currentTarget.value })}
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
