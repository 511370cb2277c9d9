import { Card } from '../../../components/Card';
import { Money } from '../../../components/Money';
import { SumLine, SumLines } from '../../../components/SumLines';
import { useNow } from '../../../components/useNow';
import { priceOf } from '../../../domain/pricing';
import { addMonthsUtc } from '../../../domain/term';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { payment } from '../../../i18n/en/payment';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import classes from './create.module.css';
import type { CreateForm } from './useCreateForm';

/** What it costs as chosen so far, with the calculation; the button pays this same figure. */
export function CostSummary({ form }: { form: CreateForm }) {
  const { cost: t } = useWords(createCrossConnect);
  const { months } = useWords(payment);
  const format = useFormat();
  const now = useNow(60_000);
  const { values, chosen, quote, balance } = form;
  const { requesterRegionId, accepterRegionId, termMonths } = values;
  const pair = accepterRegionId !== '' && accepterRegionId !== requesterRegionId;

  return (
    <Card title={t.title}>
      <SumLines>
        <SumLine label={t.regions}>{pair ? `${requesterRegionId} → ${accepterRegionId}` : t.notYet}</SumLine>
        <SumLine label={t.bandwidth}>{chosen ? format.mbps(chosen.bandwidthMbps) : t.notYet}</SumLine>
        {chosen && quote && (
          <>
            <SumLine label={t.monthly}>
              {chosen.discountPercent > 0 && (
                <>
                  <Money vnd={chosen.listPriceVnd} struck />{' '}
                </>
              )}
              <Money vnd={priceOf(chosen)} />
            </SumLine>
            <SumLine label={t.term}>{months(termMonths)}</SumLine>
            <SumLine label={t.total} kind="total">
              <Money vnd={quote.totalVnd} />
            </SumLine>
          </>
        )}
      </SumLines>
      {chosen && quote && (
        <p className={`${classes.quiet} ${classes.formula}`}>
          {t.formula(termMonths, format.vnd(priceOf(chosen)), format.vnd(quote.totalVnd))}{' '}
          {t.vat(format.vnd(quote.vatVnd))}{' '}
          {t.paidUntil(format.date(addMonthsUtc(new Date(now).toISOString(), termMonths)))}
        </p>
      )}
      {balance.data && (
        <div className={classes.balance}>
          <SumLines>
            <SumLine label={t.balance}>
              <Money vnd={balance.data.balanceVnd} />
            </SumLine>
            {quote && (
              <SumLine label={t.after} kind={balance.data.balanceVnd < quote.totalVnd ? 'short' : undefined}>
                <Money vnd={balance.data.balanceVnd - quote.totalVnd} />
              </SumLine>
            )}
          </SumLines>
        </div>
      )}
    </Card>
  );
}
