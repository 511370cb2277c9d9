import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { toAnswerQuery } from '../../api/attention-queries';
import { apiQuery } from '../../api/query';
import { topologyQuery } from '../../api/topology-query';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { useTogether } from '../../components/useTogether';
import { useVisit } from '../../components/useVisit';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { AttentionCard } from './AttentionCard';
import { CountTiles } from './CountTiles';
import { CreateButton } from './CreateButton';
import { GuideCard } from './GuideCard';
import { HealthCard } from './HealthCard';
import { MapCard } from './MapCard';
import { NewsCard } from './NewsCard';
import { cameToNothingQuery, crossConnectsQuery, newsQuery } from './queries';
import { TermsCard } from './TermsCard';
import { useGuide } from './useGuide';
import classes from './overview.module.css';

export function OverviewPage() {
  const t = useWords(overview);
  const me = useQuery(apiQuery('getMe', {}));
  const crossConnects = useQuery(crossConnectsQuery());
  const topology = useQuery(topologyQuery());
  const toAnswer = useQuery(toAnswerQuery());
  const cameToNothing = useQuery(cameToNothingQuery());
  const { since } = useVisit(me.data);
  const news = useQuery({ ...newsQuery(since), enabled: !me.isPending });
  const { guide, shown, show, hide } = useGuide(me.data);
  const stands = useTogether(me, crossConnects, topology, toAnswer, cameToNothing, news);
  // Nothing bought, nothing asked: the account is new.
  const isNew =
    crossConnects.data?.total === 0 && topology.data?.connections.length === 0 && toAnswer.data?.total === 0;
  const hasVpcs = topology.data === undefined || topology.data.vpcs.length > 0;
  const isAsked = (toAnswer.data?.total ?? 0) > 0;
  // The guide has the button itself.
  const guides = shown && isNew;

  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} {...(!guides && { actions: <CreateButton /> })} />
      {stands ? <CountTiles /> : <Coming />}
      {stands && (
        <div className={classes.columns}>
          <div className={classes.column}>
            {isAsked && <AttentionCard />}
            {shown && guide && <GuideCard guide={guide} onHide={hide} />}
            {!isAsked && !guides && <AttentionCard />}
            {!isNew && me.data && <NewsCard since={since} userId={me.data.user.id} />}
          </div>
          <div className={classes.column}>
            {hasVpcs && <MapCard />}
            {!isNew && <HealthCard />}
            {!isNew && <TermsCard />}
          </div>
        </div>
      )}
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

/** More than a phone shows of it, less than a wide screen. */
const Coming = () => (
  <div className={classes.columns}>
    <ListSkeleton rows={12} />
    <ListSkeleton rows={12} />
  </div>
);
