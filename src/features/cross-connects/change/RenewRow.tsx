import { Checkbox } from '@mantine/core';
import { OutcomeBadge } from '../../../components/list/bulk/OutcomeBadge';
import { MoneyFlow } from '../../../components/MoneyFlow';
import { ReasonText } from '../../../components/ReasonText';
import type { CrossConnect } from '../../../contract/types';
import { renew as words } from '../../../i18n/en/renew';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { Meanwhile } from '../Meanwhile';
import classes from './change.module.css';
import type { Renewals } from './useRenewals';

/** What somebody may have changed that the price or the end follows from. */
const CHANGING = ['bandwidthMbps', 'termEndsAt'] as const;

interface Props {
  row: CrossConnect;
  renewals: Renewals;
  /** Whether there are others to choose among. */
  several: boolean;
}

/** One to renew: until when it will be paid and for how much; afterwards how it went. */
export function RenewRow({ row, renewals, several }: Props) {
  const t = useWords(words);
  const format = useFormat();
  const { renewable, isChosen, toggle, endsAt, costOf, outcomes, begun, paidUntil, presentOf } = renewals;
  const now = presentOf(row);
  const outcome = outcomes.get(row.id);
  const allowed = renewals.allowedFor(row);
  if (!renewable.has(row.id)) {
    return (
      <li>
        <span data-off>{row.name}</span>
        <span />
        <span className={classes.quiet}>
          {t.skipped} {!allowed.allowed && <ReasonText reason={allowed.reason} />}
        </span>
      </li>
    );
  }
  const until = format.date(endsAt(row));
  return (
    <li>
      {several ? (
        <Checkbox
          label={row.name}
          aria-label={t.choose(row.name)}
          checked={isChosen(row)}
          disabled={begun}
          onChange={() => toggle(row)}
        />
      ) : (
        <strong>{row.name}</strong>
      )}
      {isChosen(row) ? <MoneyFlow vnd={costOf(row)} /> : <span />}
      <span className={classes.quiet}>
        <Meanwhile facts={CHANGING} before={row} now={now} />
        {(outcome === undefined || typeof outcome === 'object') &&
          (now.status === 'EXPIRED' ? t.restarts(until) : t.prolongs(format.date(now.termEndsAt), until))}
        <OutcomeBadge outcome={outcome} done={t.done(format.date(paidUntil.get(row.id) ?? row.termEndsAt))} />
      </span>
    </li>
  );
}
