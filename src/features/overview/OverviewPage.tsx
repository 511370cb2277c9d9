import { useQuery } from '@tanstack/react-query';
import { PageHeader } from '../../components/PageHeader';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { AttentionCard } from './AttentionCard';
import { CountTiles } from './CountTiles';
import { CreateButton } from './CreateButton';
import { MapCard } from './MapCard';
import { topologyQuery } from '../../api/topology-query';
import { toAnswerQuery } from '../../api/attention-queries';
import { crossConnectsQuery } from './queries';
import { RecentCard } from './RecentCard';
import { TeachCard } from './TeachCard';
import classes from './overview.module.css';

export function OverviewPage() {
  const t = useWords(overview);
  const crossConnects = useQuery(crossConnectsQuery());
  const topology = useQuery(topologyQuery());
  const toAnswer = useQuery(toAnswerQuery());
  // Nothing bought, nothing asked: the account is new.
  const isNew =
    crossConnects.data?.total === 0 && topology.data?.connections.length === 0 && toAnswer.data?.total === 0;
  const hasVpcs = topology.data === undefined || topology.data.vpcs.length > 0;

  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} {...(!isNew && { actions: <CreateButton /> })} />
      <CountTiles />
      <div className={classes.columns}>
        <div className={classes.column}>{isNew ? <TeachCard /> : <AttentionCard />}</div>
        <div className={classes.column}>
          {hasVpcs && <MapCard />}
          {!isNew && <RecentCard />}
        </div>
      </div>
    </>
  );
}
