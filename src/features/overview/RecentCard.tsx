import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Sentence } from '../../components/Sentence';
import { TimeAgo } from '../../components/TimeAgo';
import { activity } from '../../i18n/en/activity';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { topologyQuery } from '../../api/topology-query';
import { recentEventsQuery } from './queries';
import classes from './overview.module.css';

export function RecentCard() {
  const { recent: t } = useWords(overview);
  const { sentences } = useWords(activity);
  const events = useQuery(recentEventsQuery());
  // A deleted Cross Connect has no page any more.
  const existing = new Set(useQuery(topologyQuery()).data?.crossConnects.map(({ id }) => id));

  return (
    <Card title={t.title} actions={<Link to={paths.activity()}>{t.all}</Link>}>
      {events.isPending && <ListSkeleton rows={5} />}
      {events.isError && <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />}
      {events.data?.items.length === 0 && <p className={classes.quiet}>{t.none}</p>}
      <ol className={classes.list}>
        {events.data?.items.map(({ id, at, type, actor, resource, crossConnectId }) => (
          <li key={id}>
            <span className={classes.text}>
              <Sentence
                template={sentences[type][actor === undefined ? 'alone' : 'by']}
                parts={{
                  who: actor?.name,
                  object: existing.has(crossConnectId) ? (
                    <Link to={paths.crossConnect(crossConnectId)}>{resource.name}</Link>
                  ) : (
                    <b>{resource.name}</b>
                  ),
                }}
              />
            </span>
            <span className={classes.time}>
              <TimeAgo at={at} />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
