import type { CrossConnectStatus } from '../contract/types';
import { termStateAt } from '../domain/term-state';
import { crossConnects } from '../i18n/en/cross-connects';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import { useNow } from './useNow';
import { WarningIcon } from './icons';
import classes from './TermEnd.module.css';

/** Until when it is paid for; the last week says how long is left. */
export function TermEnd({ at, status }: { at: string; status: CrossConnectStatus }) {
  const { termSoon, termOver, noTerm } = useWords(crossConnects);
  const format = useFormat();
  const now = useNow(60_000);
  const state = termStateAt({ status, termEndsAt: at }, new Date(now).toISOString());
  if (state === 'none') return <span className={classes.none}>{noTerm}</span>;
  return (
    <time dateTime={at} title={format.dateTime(at)} className={classes.term}>
      {format.date(at)}
      {state !== 'running' && (
        <span className={classes.soon}>
          <WarningIcon size={13} aria-hidden />
          {(state === 'ended' ? termOver : termSoon)(format.relative(at, now))}
        </span>
      )}
    </time>
  );
}
