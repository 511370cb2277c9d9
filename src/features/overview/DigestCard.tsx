import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { topologyQuery } from '../../api/topology-query';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Sentence } from '../../components/Sentence';
import { TimeAgo } from '../../components/TimeAgo';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { digestOf } from './digest';
import { EventList } from './EventList';
import { eventsSinceQuery } from './queries';
import classes from './overview.module.css';

const SHOWN = 6;

/** What has changed since somebody was here last. */
export function DigestCard({ since, userId }: { since: string; userId: string }) {
  const { digest: t } = useWords(overview);
  const events = useQuery(eventsSinceQuery(since));
  const existing = new Set(useQuery(topologyQuery()).data?.crossConnects.map(({ id }) => id));
  const digest = events.data && digestOf(events.data.items, userId);
  const more = (digest?.news.length ?? 0) > 0;

  return (
    <Card title={t.title} {...(more && { actions: <Link to={paths.activity({ since })}>{t.all}</Link> })}>
      <p className={classes.quiet}>
        <Sentence template={t.since} parts={{ when: <TimeAgo at={since} /> }} />
        {digest?.news.length === 0 && ` ${t.none}`}
      </p>
      {events.isPending && <ListSkeleton rows={4} />}
      {events.isError && <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />}
      {digest && more && (
        <>
          <ul className={classes.counts} aria-label={t.inNumbers}>
            {digest.counts.map(({ group, count }) => (
              <li key={group}>{t.counts[group](count)}</li>
            ))}
          </ul>
          <EventList events={digest.news.slice(0, SHOWN)} existing={existing} />
        </>
      )}
    </Card>
  );
}
