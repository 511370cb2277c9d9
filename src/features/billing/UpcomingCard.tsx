import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { usePermissions } from '../../api/usePermissions';
import { ActionButton } from '../../components/ActionButton';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Money } from '../../components/Money';
import { TermEnd } from '../../components/TermEnd';
import { useNow } from '../../components/useNow';
import { lacks, unless } from '../../domain/allowed';
import { priceOf } from '../../domain/pricing';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './billing.module.css';
import { termsQuery } from './queries';
import { UPCOMING_DAYS, upcomingEnds } from './upcoming';

const SHOWN = 5;
const MINUTE = 60_000;

/** Terms that have ended or soon will, each with the way to renew it. */
export function UpcomingCard() {
  const { upcoming: t } = useWords(billing);
  const now = useNow(MINUTE);
  const allowed = unless(lacks(usePermissions(), 'spend'));
  const { data, isError, error, refetch } = useQuery(termsQuery());
  const ends = data && upcomingEnds(data.items, now);
  const more = (ends?.length ?? 0) - SHOWN;
  return (
    <Card
      title={t.title}
      actions={
        ends &&
        ends.length > 1 && <Link to={paths.crossConnects({ ends: `${UPCOMING_DAYS}` })}>{t.renewMany}</Link>
      }
    >
      {isError && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data === undefined && !isError && <ListSkeleton rows={3} />}
      {ends?.length === 0 && <p className={classes.quiet}>{t.none(UPCOMING_DAYS)}</p>}
      {ends && ends.length > 0 && (
        <ul className={classes.ends}>
          {ends.slice(0, SHOWN).map(({ id, name, status, termEndsAt, package: sold }) => (
            <li key={id}>
              <span>
                <Link to={paths.crossConnect(id)}>{name}</Link>
                <TermEnd at={termEndsAt} status={status} />
              </span>
              <span>
                <Money vnd={priceOf(sold)} /> <span className={classes.quiet}>{t.perMonth}</span>
              </span>
              <ActionButton
                allowed={allowed}
                to={paths.crossConnect(id, { do: 'renew' })}
                size="xs"
                variant="default"
                aria-label={t.renewFor(name)}
              >
                {t.renew}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className={classes.quiet}>
          {t.more(more)} <Link to={paths.terms()}>{t.all}</Link>
        </p>
      )}
    </Card>
  );
}
