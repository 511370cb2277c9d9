import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import classes from './UpdatedAgo.module.css';
import { useNow } from './useNow';

/** How old the data on the screen is; `at` in ms. */
export function UpdatedAgo({ at, fetching }: { at: number; fetching: boolean }) {
  const t = useWords(components);
  const format = useFormat();
  const now = useNow(5_000);
  // What `Intl` says of this very moment is no word for what has just been done.
  const ago = now - at < 1_000 ? undefined : format.relative(new Date(at).toISOString(), now);
  return (
    <span className={classes.updated} aria-live="off">
      {fetching ? t.updating : t.updated(ago)}
    </span>
  );
}
