import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { useNow } from '../../components/useNow';
import { isLive } from '../../domain/connection-lifecycle';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { needsAttention, pairKey, type Attention } from './attention';
import { AttentionItem } from './AttentionItem';
import { topologyQuery } from '../../api/topology-query';
import { toAnswerQuery } from '../../api/attention-queries';
import { cameToNothingQuery, crossConnectsQuery } from './queries';
import classes from './overview.module.css';

const MINUTE = 60_000;
/** Of one kind; the rest is a click away. */
const SHOWN = 5;

export function AttentionCard() {
  const { attention: t } = useWords(overview);
  const now = useNow(MINUTE);
  const crossConnects = useQuery(crossConnectsQuery());
  const toAnswer = useQuery(toAnswerQuery());
  const cameToNothing = useQuery(cameToNothingQuery());
  const topology = useQuery(topologyQuery());
  const failed = [crossConnects, toAnswer, cameToNothing, topology].find(({ isError }) => isError);

  const items =
    crossConnects.data &&
    toAnswer.data &&
    cameToNothing.data &&
    topology.data &&
    needsAttention(
      {
        crossConnects: crossConnects.data.items,
        toAnswer: toAnswer.data.items,
        cameToNothing: cameToNothing.data.items,
        livePairs: new Set(
          topology.data.connections
            .filter(({ status }) => isLive(status))
            .map(({ requesterVpcId, accepterVpcId }) => pairKey(requesterVpcId, accepterVpcId)),
        ),
      },
      now,
    );

  return (
    <Card title={t.title}>
      {failed?.error && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      {items === undefined && !failed && <ListSkeleton rows={3} />}
      {items?.length === 0 && <p className={classes.quiet}>{t.none}</p>}
      {items !== undefined && items.length > 0 && <AttentionList items={items} />}
    </Card>
  );
}

function AttentionList({ items }: { items: Attention[] }) {
  const { attention: t } = useWords(overview);
  const requests = items.filter(({ kind }) => kind === 'request');
  const more = requests.length - SHOWN;
  return (
    <ul className={classes.list}>
      {requests.slice(0, SHOWN).map(toItem)}
      {more > 0 && (
        <li>
          <span className={classes.quiet}>{t.more(more)}</span>
          <Link to={paths.requests()}>{t.allRequests}</Link>
        </li>
      )}
      {items.filter(({ kind }) => kind !== 'request').map(toItem)}
    </ul>
  );
}

const toItem = (item: Attention) => (
  <AttentionItem
    key={`${item.kind} ${'connection' in item ? item.connection.id : item.crossConnect.id}`}
    item={item}
  />
);
