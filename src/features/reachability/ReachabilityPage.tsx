import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { topologyQuery } from '../../api/topology-query';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ReachabilityIcon } from '../../components/icons';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { useUrlSearch, withParams } from '../../components/useUrlSearch';
import { buildNetwork } from '../../domain/network';
import { reachability } from '../../i18n/en/reachability';
import { useWords } from '../../i18n/Language';
import { Answer } from './Answer';
import { serversQuery } from './queries';
import { isSaid, readPlace, writePlace } from '../../components/place-text';
import { QuestionForm, type Question } from './QuestionForm';
import classes from './reachability.module.css';

const questionIn = (search: URLSearchParams): Question => ({
  from: readPlace(search.get('from')),
  to: readPlace(search.get('to')),
});

/** The question is in the URL; the answer follows from what the console has read, by the rules of the service. */
export function ReachabilityPage() {
  const t = useWords(reachability);
  const [search, setSearch] = useUrlSearch();
  const topology = useQuery(topologyQuery());
  const servers = useQuery(serversQuery()).data?.items ?? [];
  const network = useMemo(() => topology.data && buildNetwork(topology.data), [topology.data]);
  const { from, to } = questionIn(search);
  const ask = (edit: (asked: Question) => Partial<Question>) =>
    setSearch(
      (last) => {
        const asked = questionIn(last);
        const next = { ...asked, ...edit(asked) };
        return withParams(last, { from: writePlace(next.from), to: writePlace(next.to) });
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} />
      {topology.isPending && <ListSkeleton rows={5} />}
      {topology.isError && <ErrorNotice error={topology.error} onRetry={() => void topology.refetch()} />}
      {topology.data && network && (
        <>
          <QuestionForm topology={topology.data} own={servers} from={from} to={to} onAsk={ask} />
          {isSaid(from) && isSaid(to) ? (
            <Answer topology={topology.data} network={network} from={from} to={to} />
          ) : (
            <EmptyState icon={<ReachabilityIcon size={32} aria-hidden />} title={t.ask} text={t.askText} />
          )}
          <p className={classes.quiet}>{t.computed}</p>
        </>
      )}
    </>
  );
}
