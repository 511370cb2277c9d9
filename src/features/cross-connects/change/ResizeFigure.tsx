import { useCurl } from '../../../api/useCurl';
import { ChangeReview } from '../../../components/change-review/ChangeReview';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { HelpLine } from '../../../components/HelpLine';
import type { CrossConnect } from '../../../contract/types';
import { changeReview } from '../../../i18n/en/change-review';
import { payment } from '../../../i18n/en/payment';
import { resize as words } from '../../../i18n/en/resize';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import classes from './change.module.css';
import type { Resize } from './useResize';

/** The formula with its numbers, what it comes to, and how long that holds. */
export function ResizeFigure({
  crossConnect,
  resize: { quote, figure, balance, active, repeat, input, chosen },
}: {
  crossConnect: CrossConnect;
  resize: Resize;
}) {
  const t = useWords(words);
  const { paidUntil } = useWords(payment);
  const { untouched, money } = useWords(changeReview);
  const call = useCurl('resizeCrossConnect', input);
  const format = useFormat();
  if (figure === undefined) {
    if (!active) return null;
    return quote.isError ? (
      <ErrorNotice error={quote.error} onRetry={() => void quote.refetch()} />
    ) : (
      <div role="status" aria-label={t.calculating}>
        <ListSkeleton rows={2} />
      </div>
    );
  }
  return (
    <>
      <HelpLine terms={{ resize: money }} />
      <ChangeReview
        review={{
          objects: (
            <p className={classes.said}>
              {crossConnect.name}: {format.mbps(crossConnect.bandwidthMbps)} →{' '}
              {chosen && format.mbps(chosen.bandwidthMbps)}
            </p>
          ),
          money: {
            ...figure,
            balance: balance.data,
            facts: [{ label: paidUntil, value: format.date(figure.termEndsAt) }],
            ...(!repeat && { note: t.holds(format.time(figure.validUntil)) }),
          },
          consequences: { said: <p className={classes.said}>{untouched}</p> },
          call,
        }}
      />
    </>
  );
}
