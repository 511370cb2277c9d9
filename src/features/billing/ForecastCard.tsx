import { Suspense } from 'react';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { part } from '../../components/late-code';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Notice } from '../../components/Notice';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import classes from './billing.module.css';
import { ForecastTable } from './ForecastTable';
import { useForecast } from './useForecast';

const ForecastChart = part(() => import('./ForecastChart'), 'ForecastChart');

/** What the balance was, and what it would be if everything was kept. */
export function ForecastCard() {
  const { forecast: t } = useWords(billing);
  const format = useFormat();
  const { failed, forecast } = useForecast();
  return (
    <Card title={t.title}>
      {failed && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      {forecast === undefined && !failed && <ListSkeleton rows={4} />}
      {forecast && (
        <>
          <p className={classes.assumed}>{t.assumed}</p>
          {forecast.short && (
            <Notice tone="wait">{t.short(format.date(forecast.short.at), forecast.short.name)}</Notice>
          )}
          <Suspense fallback={<ListSkeleton rows={4} />}>
            <ForecastChart forecast={forecast} />
          </Suspense>
          <details className={classes.details}>
            <summary>{t.asTable}</summary>
            <ForecastTable months={forecast.months} />
          </details>
        </>
      )}
    </Card>
  );
}
