import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { Dialog, DialogActions } from './Dialog';
import { ErrorNotice } from './ErrorNotice';
import { unavailable } from './unavailable';
import classes from './ConfirmDialog.module.css';

interface Props {
  title: string;
  children: ReactNode;
  confirmLabel: string;
  danger?: boolean;
  /** Has to be typed before the thing can be done. */
  typeToConfirm?: string;
  /** Why it cannot be done, whatever is typed. */
  obstacle?: string | undefined;
  size?: 'md' | 'lg';
  pending: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  danger,
  typeToConfirm,
  obstacle,
  size = 'md',
  pending,
  error,
  onConfirm,
  onClose,
}: Props) {
  const t = useWords(components);
  const [typed, setTyped] = useState('');
  const typedIt = typeToConfirm === undefined || typed.trim() === typeToConfirm;
  const because = obstacle ?? (typedIt ? undefined : t.typeFirst);
  return (
    <Dialog opened onClose={onClose} title={title} size={size}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (because === undefined && !pending) onConfirm();
        }}
      >
        <Stack gap="md">
          <div className={classes.body}>{children}</div>
          {typeToConfirm !== undefined && (
            <TextInput
              label={t.typeToConfirm(typeToConfirm)}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              autoComplete="off"
              data-autofocus
            />
          )}
          {error !== undefined && error !== null && <ErrorNotice error={error} />}
          <DialogActions>
            <Button variant="default" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button
              type="submit"
              loading={pending}
              {...(danger && { color: 'red.8' })}
              {...unavailable(because)}
            >
              {confirmLabel}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
