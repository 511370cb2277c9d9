import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { session } from '../api/session';
import { Dialog } from '../components/Dialog';
import type { Me } from '../contract/types';
import { components } from '../i18n/en/components';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { LanguageChoice } from './LanguageChoice';
import { ThemeButton } from './ThemeButton';

export function AccountDialog({ me, onClose }: { me: Me; onClose: () => void }) {
  const t = useWords(shell);
  const { role } = useWords(components);
  const queries = useQueryClient();
  const current = session.get();

  const actFor = (accountId: string) => {
    if (current === undefined || accountId === me.account.id) return;
    queries.clear();
    session.set({ ...current, accountId });
  };
  const signOut = () => {
    queries.clear();
    session.set(undefined);
  };

  return (
    <Dialog opened onClose={onClose} title={t.accountMenu} size="sm">
      <Stack gap="md">
        <div>
          <Text fw={600}>{me.user.name}</Text>
          <Text size="sm" c="dimmed">
            {me.user.email}
          </Text>
        </div>
        <Radio.Group label={t.actFor} value={me.account.id} onChange={actFor}>
          <Stack gap="xs" mt="xs">
            {me.accounts.map((account) => (
              <Radio key={account.id} value={account.id} label={`${account.name} · ${role[account.role]}`} />
            ))}
          </Stack>
        </Radio.Group>
        <Group>
          <LanguageChoice />
          <ThemeButton />
        </Group>
        <Button variant="default" onClick={signOut}>
          {t.signOut}
        </Button>
      </Stack>
    </Dialog>
  );
}
