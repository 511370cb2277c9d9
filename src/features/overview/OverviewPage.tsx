import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { toAnswerQuery } from '../../api/attention-queries';
import { apiQuery } from '../../api/query';
import { topologyQuery } from '../../api/topology-query';
import { PageHeader } from '../../components/PageHeader';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { AttentionCard } from './AttentionCard';
import { CountTiles } from './CountTiles';
import { CreateButton } from './CreateButton';
import { GuideCard } from './GuideCard';
import { HealthCard } from './HealthCard';
import { MapCard } from './MapCard';
import { crossConnectsQuery } from './queries';
import { NewsCard } from './NewsCard';
import { TermsCard } from './TermsCard';
import { useGuide } from './useGuide';
import classes from './overview.module.css';

export function OverviewPage() {
  const t = useWords(overview);
  const me = useQuery(apiQuery('getMe', {})).data;
  const crossConnects = useQuery(crossConnectsQuery());
  const topology = useQuery(topologyQuery());
  const toAnswer = useQuery(toAnswerQuery());
  const { guide, shown, show, hide } = useGuide(me);
  // Nothing bought, nothing asked: the account is new.
  const isNew =
    crossConnects.data?.total === 0 && topology.data?.connections.length === 0 && toAnswer.data?.total === 0;
  const hasVpcs = topology.data === undefined || topology.data.vpcs.length > 0;
  // The guide has the button itself.
  const guides = shown && isNew;

  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} {...(!guides && { actions: <CreateButton /> })} />
      <CountTiles />
      <div className={classes.columns}>
        <div className={classes.column}>
          {shown && guide && <GuideCard guide={guide} onHide={hide} />}
          {!guides && <AttentionCard />}
          {!isNew && me && <NewsCard me={me} />}
        </div>
        <div className={classes.column}>
          {hasVpcs && <MapCard />}
          {!isNew && <HealthCard />}
          {!isNew && <TermsCard />}
        </div>
      </div>
      {!shown && guide && (
        <p className={classes.again}>
          <Button size="compact-sm" variant="subtle" onClick={show}>
            {t.guide.show}
          </Button>
        </p>
      )}
    </>
  );
}
