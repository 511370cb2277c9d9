import { Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { CopyAsCurl } from '../../../components/CopyAsCurl';
import { Dialog, DialogActions } from '../../../components/Dialog';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Notice } from '../../../components/Notice';
import { WhatIs } from '../../../components/WhatIs';
import { useFieldRule } from '../../../components/useFieldRule';
import { DESCRIPTION_MAX, NAME_LENGTH } from '../../../contract/fields';
import type { CrossConnect } from '../../../contract/types';
import { components } from '../../../i18n/en/components';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { meanwhile } from '../../../i18n/en/meanwhile';
import { useWords } from '../../../i18n/Language';
import { Meanwhile } from '../Meanwhile';
import { EDITABLE } from './edit';
import { useEdit } from './useEdit';

interface Props {
  crossConnect: CrossConnect;
  onClose: () => void;
}

export function EditDialog({ crossConnect, onClose }: Props) {
  const { edit: t } = useWords(crossConnectPage);
  const newerWords = useWords(meanwhile);
  const { cancel } = useWords(components);
  const sayRule = useFieldRule();
  const { values, base, newer, call, rules, error, pending, set, save, close } = useEdit(
    crossConnect,
    onClose,
  );

  return (
    <Dialog opened onClose={close} title={t.title(base.name)}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!pending) save();
        }}
      >
        <Stack gap="md">
          {newer && (
            <Notice tone="wait" role="alert" title={newerWords.title}>
              <Meanwhile facts={EDITABLE} before={base} now={newer} />
              {newerWords.saveKeeps}
            </Notice>
          )}
          <TextInput
            label={t.name}
            description={t.nameHint(NAME_LENGTH.min, NAME_LENGTH.max)}
            value={values.name}
            required
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            error={rules.name && sayRule(rules.name)}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <Textarea
            label={t.description}
            description={t.descriptionHint(values.description.trim().length, DESCRIPTION_MAX)}
            value={values.description}
            rows={3}
            error={rules.description && sayRule(rules.description)}
            onChange={(event) => set({ description: event.currentTarget.value })}
          />
          <Group justify="space-between" wrap="nowrap" align="start">
            <Checkbox
              label={t.twoPerson}
              description={t.twoPersonHint}
              checked={values.twoPersonApproval}
              onChange={(event) => set({ twoPersonApproval: event.currentTarget.checked })}
            />
            <WhatIs term="twoPerson" name={t.twoPerson} />
          </Group>
          <Group justify="space-between" wrap="nowrap" align="start">
            <Checkbox
              label={t.lock}
              description={t.lockHint}
              checked={values.deletionLock}
              onChange={(event) => set({ deletionLock: event.currentTarget.checked })}
            />
            <WhatIs term="lock" name={t.lock} />
          </Group>
          {call && <CopyAsCurl {...call} />}
          {error !== null && <ErrorNotice error={error} />}
          <DialogActions>
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button type="submit" loading={pending}>
              {newer ? t.saveAnyway : t.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
