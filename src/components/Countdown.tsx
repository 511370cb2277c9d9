import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import classes from './text.module.css';
import { useNow } from './useNow';

/** How long something still has: `expires in 6 days`. */
export function Countdown({ until }: { until: string }) {
  const t = useWords(components);
  const format = useFormat();
  const now = useNow(1_000);
  const over = Date.parse(until) <= now;
  return (
    <time dateTime={until} className={classes.number} title={format.dateTime(until)}>
      {over ? t.expired : t.expires(format.relative(until, now))}
    </time>
  );
}
