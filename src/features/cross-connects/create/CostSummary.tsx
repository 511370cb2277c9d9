import type { ReactNode } from 'react';
import { Card } from '../../../components/Card';
import { Money } from '../../../components/Money';
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
      <dl className={classes.cost}>
        <Line label={t.regions}>{pair ? `${requesterRegionId} → ${accepterRegionId}` : t.notYet}</Line>
        <Line label={t.bandwidth}>{chosen ? format.mbps(chosen.bandwidthMbps) : t.notYet}</Line>
        {chosen && quote && (
          <>
            <Line label={t.monthly}>
              {chosen.discountPercent > 0 && (
                <>
                  <Money vnd={chosen.listPriceVnd} struck />{' '}
                </>
              )}
              <Money vnd={priceOf(chosen)} />
            </Line>
            <Line label={t.term}>{months(termMonths)}</Line>
            <Line label={t.total} kind="total">
              <Money vnd={quote.totalVnd} />
            </Line>
          </>
        )}
      </dl>
      {chosen && quote && (
        <p className={classes.quiet}>
          {t.formula(termMonths, format.vnd(priceOf(chosen)), format.vnd(quote.totalVnd))}{' '}
          {t.vat(format.vnd(quote.vatVnd))}{' '}
          {t.paidUntil(format.date(addMonthsUtc(new Date(now).toISOString(), termMonths)))}
        </p>
      )}
      {balance.data && (
        <dl className={classes.cost} data-balance>
          <Line label={t.balance}>
            <Money vnd={balance.data.balanceVnd} />
          </Line>
          {quote && (
            <Line label={t.after} {...(balance.data.balanceVnd < quote.totalVnd && { kind: 'short' })}>
              <Money vnd={balance.data.balanceVnd - quote.totalVnd} />
            </Line>
          )}
        </dl>
      )}
    </Card>
  );
}

function Line({ label, kind, children }: { label: string; kind?: 'total' | 'short'; children: ReactNode }) {
  return (
    <div data-kind={kind}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
