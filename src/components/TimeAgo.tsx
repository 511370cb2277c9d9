import { useFormat } from '../i18n/useFormat';
import classes from './text.module.css';
import { useNow } from './useNow';

/** `3 minutes ago`, with the absolute time as its hint. */
export function TimeAgo({ at }: { at: string }) {
  const format = useFormat();
  const now = useNow(15_000);
  return (
    <time dateTime={at} className={classes.number} title={format.dateTime(at)}>
      {format.relative(at, now)}
    </time>
  );
}
