import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Money } from '../../components/Money';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import classes from './billing.module.css';

export function BalanceCard() {
  const { balance: t } = useWords(billing);
  const { data, isError, error, refetch } = useQuery(apiQuery('getBalance', {}));
  return (
    <Card title={t.title}>
      {isError && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && !isError && <ListSkeleton rows={1} />}
      {data && (
        <>
          <p className={classes.balance}>
            <Money vnd={data.balanceVnd} />
          </p>
          {data.simulated && <p className={classes.quiet}>{t.simulated}</p>}
        </>
      )}
    </Card>
  );
}
