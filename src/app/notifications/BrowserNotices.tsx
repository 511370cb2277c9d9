import { Button } from '@mantine/core';
import { notifications } from '../../i18n/en/notifications';
import { useWords } from '../../i18n/Language';
import classes from './notifications.module.css';
import type { useBrowserNotices } from './useBrowserNotices';

/** What the browser shows of it, as it is; turned on by nobody but the reader. */
export function BrowserNotices({ state, turnOn, turnOff }: ReturnType<typeof useBrowserNotices>) {
  const { browser: t } = useWords(notifications);
  return (
    <section aria-labelledby="browser-notices" className={classes.browser}>
      <h3 id="browser-notices">{t.title}</h3>
      <p role="status">{t.states[state]}</p>
      {(state === 'default' || state === 'off') && (
        <Button size="xs" variant="default" onClick={turnOn}>
          {t.turnOn}
        </Button>
      )}
      {state === 'on' && (
        <Button size="xs" variant="default" onClick={turnOff}>
          {t.turnOff}
        </Button>
      )}
    </section>
  );
}
