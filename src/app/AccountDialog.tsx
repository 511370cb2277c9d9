import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Dialog } from '../components/Dialog';
import { CheckIcon } from '../components/icons';
import type { Me } from '../contract/types';
import { components } from '../i18n/en/components';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import classes from './dialogs.module.css';
import { LanguageChoice } from './LanguageChoice';
import { ThemeButton } from './ThemeButton';
import { useActFor } from './useActFor';
import { useSignOut } from './useSignOut';

export function AccountDialog({ me, onClose }: { me: Me; onClose: () => void }) {
  const t = useWords(shell);
  const { role } = useWords(components);

  const actFor = useActFor();
  const [leaving, setLeaving] = useState(false);
  const signOut = useSignOut(me.user.id);

  return (
    <Dialog opened onClose={onClose} title={me.user.name} size="sm">
      <Stack gap="lg">
        <p className={classes.email}>{me.user.email}</p>
        <section aria-labelledby="act-for">
          <h3 id="act-for" className={classes.label}>
            {t.actFor}
          </h3>
          <ul className={classes.accounts}>
            {me.accounts.map((account) => {
              const current = account.id === me.account.id;
              return (
                <li key={account.id}>
                  <button
                    type="button"
                    aria-current={current || undefined}
                    onClick={() => (current ? onClose() : actFor(account.id))}
                  >
                    <span>{account.name}</span>
                    <span className={classes.role}>{role[account.role]}</span>
                    {current && <CheckIcon size={16} aria-hidden />}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
        <nav aria-label={t.access} className={classes.access}>
          <Link to={paths.members()} onClick={onClose}>
            {t.members}
          </Link>
          <Link to={paths.apiTokens()} onClick={onClose}>
            {t.apiTokens}
          </Link>
        </nav>
        <Group justify="space-between">
          <Group gap="xs">
            <LanguageChoice />
            <ThemeButton />
          </Group>
          <Button
            variant="default"
            loading={leaving}
            onClick={() => {
              setLeaving(true);
              signOut();
            }}
          >
            {t.signOut}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
