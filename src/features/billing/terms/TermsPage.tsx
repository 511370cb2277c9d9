import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { ArrowIcon, BackIcon } from '../../../components/icons';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { PageHeader } from '../../../components/PageHeader';
import { useNow } from '../../../components/useNow';
import { termStateAt } from '../../../domain/term-state';
import { billing } from '../../../i18n/en/billing';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';
import { termsQuery } from '../queries';
import { CalendarButton } from './CalendarButton';
import { MonthTable } from './MonthTable';
import { monthAfter, monthOf, readMonth } from './month';
import classes from './terms.module.css';

const MINUTE = 60_000;

/** A month with the terms that end in it; the month is in the URL. */
export function TermsPage() {
  const { terms: t, title } = useWords(billing);
  const format = useFormat();
  const now = useNow(MINUTE);
  const [search] = useSearchParams();
  const month = readMonth(search.get('month'), now);
  const { data, isPending, isError, error, refetch } = useQuery(termsQuery());
  const ending = (data?.items ?? []).filter(
    (each) => termStateAt(each, new Date(now).toISOString()) !== 'none',
  );
  const here = ending.filter(({ termEndsAt }) => monthOf(termEndsAt) === month);
  const next = ending.find(({ termEndsAt }) => monthOf(termEndsAt) > month);
  const name = format.month(`${month}-01`);
  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        breadcrumbs={[{ label: title, to: paths.billing() }]}
        actions={<CalendarButton terms={ending} />}
      />
      <nav aria-label={t.months} className={classes.months}>
        <Button
          component={Link}
          to={paths.terms({ month: monthAfter(month, -1) })}
          variant="default"
          leftSection={<BackIcon size={16} aria-hidden />}
        >
          {t.before}
        </Button>
        <Button component={Link} to={paths.terms()} variant="default">
          {t.today}
        </Button>
        <Button
          component={Link}
          to={paths.terms({ month: monthAfter(month, 1) })}
          variant="default"
          rightSection={<ArrowIcon size={16} aria-hidden />}
        >
          {t.after}
        </Button>
        <div role="status">
          <h2>{name}</h2>
        </div>
      </nav>
      {isPending && <ListSkeleton rows={6} />}
      {isError && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && ending.length === 0 && <EmptyState title={t.emptyTitle} text={t.emptyText} />}
      {data && ending.length > 0 && (
        <>
          <p className={classes.count}>
            {t.count(here.length)}{' '}
            {next && (
              <Link to={paths.terms({ month: monthOf(next.termEndsAt) })}>
                {t.next(next.name, format.date(next.termEndsAt))}
              </Link>
            )}
          </p>
          <MonthTable month={month} name={name} terms={here} now={now} />
        </>
      )}
    </>
  );
}
