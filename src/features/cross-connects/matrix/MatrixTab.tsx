import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Suspense, useMemo } from 'react';
import { useOutletContext } from 'react-router';
import { usePast } from '../../../api/past';
import { topologyQuery } from '../../../api/topology-query';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { part } from '../../../components/late-code';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { useAt } from '../../../components/past/useAt';
import { plannedTopology } from '../../../components/what-if/planned-topology';
import { usePlan } from '../../../components/what-if/usePlan';
import { WhatIf, WhatIfStart } from '../../../components/what-if/WhatIf';
import { useDraft } from '../../../components/useDraft';
import type { CrossConnectView, Pair, Topology } from '../../../contract/types';
import { matrix } from '../../../i18n/en/matrix';
import { past } from '../../../i18n/en/past';
import { useWords } from '../../../i18n/Language';
import { MatrixBody } from './MatrixBody';
import { useMatrix } from './useMatrix';

const PastBar = part(() => import('../../../components/past/PastBar'), 'PastBar');

/** Every requester VPC with every accepter VPC of a Cross Connect, and what may be connected; or what could be at a moment. */
export function MatrixTab() {
  const crossConnect = useOutletContext<CrossConnectView>();
  const time = useAt();
  const told = usePast(time, crossConnect.id);
  const topology = useQuery({ ...topologyQuery(time.at), placeholderData: keepPreviousData });
  return (
    <>
      {time.isOpen && (
        <Suspense>
          <PastBar {...told} />
        </Suspense>
      )}
      {topology.isPending && <ListSkeleton rows={8} />}
      {topology.isError && <ErrorNotice error={topology.error} onRetry={() => void topology.refetch()} />}
      {topology.data !== undefined &&
        (time.at === undefined && topology.data.at === undefined ? (
          <Present crossConnect={crossConnect} today={topology.data} />
        ) : (
          <Past crossConnect={crossConnect} then={topology.data} />
        ))}
    </>
  );
}

const NO_PAIRS = (): Pair[] => [];

function Present({ crossConnect, today }: { crossConnect: CrossConnectView; today: Topology }) {
  const t = useWords(matrix);
  const { plan } = usePlan();
  const topology = useMemo(() => plannedTopology(today, plan), [today, plan]);
  const [pairs, setPairs] = useDraft(`matrix.${crossConnect.id}`, NO_PAIRS);
  const found = useMatrix(crossConnect, topology, pairs);
  const empty =
    found.requesters.length === 0
      ? crossConnect.requesterRegionId
      : found.accepters.length === 0
        ? crossConnect.accepterRegionId
        : undefined;
  return (
    <>
      <WhatIf topology={today} />
      {empty === undefined ? (
        <MatrixBody crossConnect={crossConnect} matrix={found} onChoose={setPairs} />
      ) : (
        <EmptyState title={t.emptyTitle(empty)} text={t.emptyText} action={<WhatIfStart />} />
      )}
    </>
  );
}

const NONE: readonly Pair[] = [];

/** Only to be looked at: what is chosen now has nothing to do with it. */
function Past({ crossConnect, then }: { crossConnect: CrossConnectView; then: Topology }) {
  const t = useWords(past);
  const found = useMatrix(crossConnect, then, NONE);
  const was = then.crossConnects.find(({ id }) => id === crossConnect.id);
  if (was === undefined) return <EmptyState title={t.notYet(crossConnect.name)} text={t.notYetText} />;
  return <MatrixBody crossConnect={{ ...crossConnect, name: was.name }} matrix={found} />;
}
