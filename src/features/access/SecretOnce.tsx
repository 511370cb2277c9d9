import { Button, Stack } from '@mantine/core';
import { curlOf } from '../../api/curl';
import { CopyText } from '../../components/CopyText';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { Dialog, DialogActions } from '../../components/Dialog';
import { Notice } from '../../components/Notice';
import type { CreatedApiToken } from '../../contract/types';
import { access } from '../../i18n/en/access';
import { useWords } from '../../i18n/Language';
import classes from './access.module.css';

/** The secret of a token that was just made: the service does not keep it, so this is the only time. */
export function SecretOnce({ token, onClose }: { token: CreatedApiToken; onClose: () => void }) {
  const { secret: t } = useWords(access);
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
          <CopyText text={token.secret} label={t.copy} data-autofocus />
          <CopyAsCurl of="getMe" command={curlOf('getMe', {}, { origin: window.location.origin })} />
          <DialogActions>
            <Button type="submit">{t.done}</Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
