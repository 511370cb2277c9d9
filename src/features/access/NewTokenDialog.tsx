import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../api/errors';
import { useChange } from '../../api/useChange';
import { Dialog, DialogActions } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { useDraft } from '../../components/useDraft';
import { errorsByPath, useFieldRule } from '../../components/useFieldRule';
import { Name, NAME_LENGTH, type FieldRule } from '../../contract/fields';
import { TOKEN_DAYS, tokenExpiresAt, tokenRoles } from '../../domain/api-tokens';
import type { Role } from '../../domain/permissions';
import { access } from '../../i18n/en/access';
import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { Choices } from './Choices';
import { SecretOnce } from './SecretOnce';

/** Least that a new token may, and a month: more has to be chosen. */
const USUAL: { name: string; role: Role; days: (typeof TOKEN_DAYS)[number] } = {
  ...{ name: '', role: 'viewer', days: 30 },
};

export function NewTokenDialog({ ownRole, onClose }: { ownRole: Role; onClose: () => void }) {
  const { newToken: t, change } = useWords(access);
  const { role: names, reason, cancel } = useWords(components);
  const format = useFormat();
  const sayRule = useFieldRule();
  const create = useChange('createApiToken');
  const [draft, setDraft, forget] = useDraft('new-token', () => USUAL);
  const { name, role, days } = draft;
  const [tried, setTried] = useState(false);
  const close = () => {
    forget();
    onClose();
  };
  if (create.data) return <SecretOnce token={create.data} onClose={close} />;

  const byService = create.error instanceof ApiError ? errorsByPath(create.error.problem.errors) : {};
  const parsed = Name.safeParse(name.trim());
  const broken = tried && !parsed.success ? (parsed.error.issues[0]?.message as FieldRule) : undefined;
  const refused = create.variables?.body.name === name.trim() ? byService.name : undefined;
  const rule = broken ?? refused;
  return (
    <Dialog opened onClose={close} title={t.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (parsed.success && !create.isPending)
            create.mutate({ body: { name: name.trim(), role, days } }, { onSuccess: forget });
        }}
      >
        <Stack gap="md">
          <TextInput
            label={t.name}
            description={t.nameHint(NAME_LENGTH.min, NAME_LENGTH.max)}
            value={name}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            required
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            error={rule && (rule === 'name-taken' ? t.nameTaken : sayRule(rule))}
          />
          <Choices
            label={t.role}
            value={role}
            onChange={(next) => setDraft({ ...draft, role: next })}
            options={tokenRoles(ownRole).map(({ role: each, allowed }) => ({
              ...{ value: each, label: names[each], disabled: !allowed.allowed },
              means: allowed.allowed ? change.means[each] : reason[allowed.reason],
            }))}
          />
          <Choices
            label={t.days}
            hint={t.until(format.date(tokenExpiresAt(new Date().toISOString(), days)))}
            value={days}
            onChange={(next) => setDraft({ ...draft, days: next })}
            options={TOKEN_DAYS.map((each) => ({ value: each, label: t.forDays(each) }))}
            inline
          />
          {create.isError && Object.keys(byService).length === 0 && <ErrorNotice error={create.error} />}
          <DialogActions>
            <Button variant="default" onClick={close}>
              {cancel}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t.confirm}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
