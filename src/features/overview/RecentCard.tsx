import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { topologyQuery } from '../../api/topology-query';
import { EventList } from './EventList';
import { recentEventsQuery } from './queries';
import classes from './overview.module.css';

export function RecentCard() {
  const { recent: t } = useWords(overview);
  const events = useQuery(recentEventsQuery());
  const existing = new Set(useQuery(topologyQuery()).data?.crossConnects.map(({ id }) => id));

  return (
    <Card title={t.title} actions={<Link to={paths.activity()}>{t.all}</Link>}>
      {events.isPending && <ListSkeleton rows={5} />}
      {events.isError && <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />}
      {events.data?.items.length === 0 && <p className={classes.quiet}>{t.none}</p>}
      {events.data && <EventList events={events.data.items} existing={existing} />}
    </Card>
  );
}
