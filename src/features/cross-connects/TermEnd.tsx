import type { CrossConnectStatus } from '../../contract/types';
import { crossConnects } from '../../i18n/en/cross-connects';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { useNow } from '../../components/useNow';
import { WarningIcon } from '../../components/icons';
import classes from './term-end.module.css';

const SOON_MS = 7 * 24 * 60 * 60 * 1000;

/** Until when it is paid for; the last week says how long is left. */
export function TermEnd({ at, status }: { at: string; status: CrossConnectStatus }) {
  const { termSoon, termOver, noTerm } = useWords(crossConnects);
  const format = useFormat();
  const now = useNow(60_000);
  // What has failed was refunded, what is being deleted ends now: neither has a term to look at.
  if (status === 'FAILED' || status === 'DELETING') return <span className={classes.none}>{noTerm}</span>;
  const soon = Date.parse(at) - now < SOON_MS;
  return (
    <time dateTime={at} title={format.dateTime(at)} className={classes.term}>
      {format.date(at)}
      {soon && (
        <span className={classes.soon}>
          <WarningIcon size={13} aria-hidden />
          {(Date.parse(at) < now ? termOver : termSoon)(format.relative(at, now))}
        </span>
      )}
    </time>
  );
}
