import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { apiQuery } from '../../api/query';
import { usePermissions } from '../../api/usePermissions';
import { ActionButton } from '../../components/ActionButton';
import { PlusIcon } from '../../components/icons';
import { part } from '../../components/late-code';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { useCreateShortcut } from '../../components/shortcuts';
import { useOpenDialog } from '../../components/useOpenDialog';
import { useTogether } from '../../components/useTogether';
import { lacks, unless } from '../../domain/allowed';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { BalanceCard } from './BalanceCard';
import classes from './billing.module.css';
import { ForecastCard } from './ForecastCard';
import { Ledger } from './Ledger';
import { termsQuery } from './queries';
import { UpcomingCard } from './UpcomingCard';

const TopUpDialog = part(() => import('./TopUpDialog'), 'TopUpDialog');

export function BillingPage() {
  const t = useWords(billing);
  const me = useQuery(apiQuery('getMe', {}));
  const stands = useTogether(useQuery(apiQuery('getBalance', {})), useQuery(termsQuery()));
  const toppingUp = unless(lacks(usePermissions(), 'spend'));
  const [open, setOpen] = useOpenDialog(['top-up'], () => me.data !== undefined && toppingUp.allowed);
  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        actions={
          <>
            <Button component={Link} to={paths.terms()} variant="default">
              {t.calendar}
            </Button>
            <ActionButton
              allowed={toppingUp}
              leftSection={<PlusIcon size={16} aria-hidden />}
              onClick={() => setOpen('top-up')}
              {...useCreateShortcut()}
            >
              {t.topUp.open}
            </ActionButton>
          </>
        }
      />
      {stands ? (
        <>
          <div className={classes.columns}>
            <div className={classes.column}>
              <BalanceCard />
              <UpcomingCard />
            </div>
            <ForecastCard />
          </div>
          <Ledger />
        </>
      ) : (
        <ListSkeleton rows={12} />
      )}
      {open === 'top-up' && (
        <Suspense>
          <TopUpDialog onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}
