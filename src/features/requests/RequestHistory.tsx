import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { ErrorNotice } from '../../components/ErrorNotice';
import { EventSentence } from '../../components/EventSentence';
import { ListSkeleton } from '../../components/ListSkeleton';
import { TimeAgo } from '../../components/TimeAgo';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import classes from './requests.module.css';

/** It is the object of every line: no line has to lead to it. */
const NOWHERE: ReadonlySet<string> = new Set();
const LINES = 50;

/** Everything that happened to a request and to the connection that it became, newest first. */
export function RequestHistory({ connectionId, ownAccount }: { connectionId: string; ownAccount?: string }) {
  const t = useWords(requests);
  const query = useQuery(apiQuery('listEvents', { query: { connectionId, pageSize: LINES } }));
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <div>
      <h3>{t.trail}</h3>
      {query.isPending && <ListSkeleton rows={2} />}
      <ol className={classes.trail} aria-label={t.trail}>
        {query.data?.items.map((event) => (
          <li key={event.id}>
            <EventSentence event={event} existing={NOWHERE} ownAccount={ownAccount} />{' '}
            <span className={classes.quiet}>
              <TimeAgo at={event.at} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
