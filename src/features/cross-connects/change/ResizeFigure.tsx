import { useCurl } from '../../../api/useCurl';
import { CopyAsCurl } from '../../../components/CopyAsCurl';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { PaymentSums } from '../../../components/PaymentSums';
import { QuoteLines } from '../../../components/QuoteLines';
import { WhatIs } from '../../../components/WhatIs';
import { payment } from '../../../i18n/en/payment';
import { resize as words } from '../../../i18n/en/resize';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import classes from './change.module.css';
import type { Resize } from './useResize';

/** The formula with its numbers, what it comes to, and how long that holds. */
export function ResizeFigure({
  resize: { quote, figure, balance, active, repeat, input },
}: {
  resize: Resize;
}) {
  const t = useWords(words);
  const { paidUntil } = useWords(payment);
  const command = useCurl('resizeCrossConnect', input);
  const format = useFormat();
  if (figure === undefined) {
    if (!active) return null;
    return quote.isError ? (
      <ErrorNotice error={quote.error} onRetry={() => void quote.refetch()} />
    ) : (
      <div role="status" aria-label={t.reckoning}>
        <ListSkeleton rows={2} />
      </div>
    );
  }
  return (
    <section className={classes.figure} aria-label={t.reckoned}>
      <div className={classes.reckoned}>
        <h3>{t.reckoned}</h3>
        <WhatIs term="resize" name={t.reckoned} />
      </div>
      <QuoteLines lines={figure.lines} />
      <PaymentSums totalVnd={figure.totalVnd} vatVnd={figure.vatVnd} balance={balance.data}>
        <div>
          <dt>{paidUntil}</dt>
          <dd>{format.date(figure.termEndsAt)}</dd>
        </div>
      </PaymentSums>
      {!repeat && <p className={classes.quiet}>{t.holds(format.time(figure.validUntil))}</p>}
      <CopyAsCurl command={command} />
    </section>
  );
}
