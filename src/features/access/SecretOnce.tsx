import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { curlOf } from '../../api/curl';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { Dialog } from '../../components/Dialog';
import { CheckIcon, CopyIcon } from '../../components/icons';
import { Notice } from '../../components/Notice';
import type { CreatedApiToken } from '../../contract/types';
import { access } from '../../i18n/en/access';
import { useWords } from '../../i18n/Language';
import classes from './access.module.css';

/** The secret of a token that was just made: the service does not keep it, so this is the only time. */
export function SecretOnce({ token, onClose }: { token: CreatedApiToken; onClose: () => void }) {
  const { secret: t } = useWords(access);
  const [copied, setCopied] = useState(false);
  const Mark = copied ? CheckIcon : CopyIcon;
  const copy = () => navigator.clipboard.writeText(token.secret).then(() => setCopied(true));
  return (
    <Dialog opened onClose={onClose} title={t.title(token.name)}>
      {/* A form, so that a click beside the dialog does not close it. */}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <Stack gap="md">
          <Notice tone="wait" title={t.onceTitle}>
            {t.once}
          </Notice>
          <div>
            <p className={classes.label} id="secret">
              {t.label}
            </p>
            <code className={classes.secret} aria-labelledby="secret" role="group">
              {token.secret}
            </code>
          </div>
          <Button
            variant="default"
            leftSection={<Mark size={16} aria-hidden />}
            onClick={() => void copy()}
            data-autofocus
          >
            {copied ? t.copied : t.copy}
          </Button>
          <CopyAsCurl command={curlOf('getMe', {}, { origin: window.location.origin })} />
          <Group justify="flex-end">
            <Button type="submit">{t.done}</Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
