import type { CrossConnectStatus } from '../contract/types';
import { termStateAt } from '../domain/term-state';
import { crossConnects } from '../i18n/en/cross-connects';
import { useWords } from '../i18n/Language';
import { useFormat } from '../i18n/useFormat';
import { useNow } from './useNow';
import { WarningIcon } from './icons';
import classes from './TermEnd.module.css';

interface Props {
  at: string;
  status: CrossConnectStatus;
  /** Its heading says what it is. */
  inColumn?: boolean;
}
/** Until when it is paid for; the last week says how long is left. */
export function TermEnd({ at, status, inColumn = false }: Props) {
  const { term, termInColumn, noTerm } = useWords(crossConnects);
  const said = inColumn ? termInColumn : term;
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
          {(state === 'ended' ? said.over : said.soon)(format.relative(at, now))}
        </span>
      )}
    </time>
  );
}
