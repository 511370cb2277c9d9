import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useOutletContext } from 'react-router';
import { topologyQuery } from '../../../api/topology-query';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { plannedTopology } from '../../../components/what-if/planned-topology';
import { usePlan } from '../../../components/what-if/usePlan';
import { WhatIf, WhatIfStart } from '../../../components/what-if/WhatIf';
import { useDraft } from '../../../components/useDraft';
import type { CrossConnectView, Pair, Topology } from '../../../contract/types';
import { matrix } from '../../../i18n/en/matrix';
import { useWords } from '../../../i18n/Language';
import { MatrixBody } from './MatrixBody';
import { useMatrix } from './useMatrix';

/** Every requester VPC with every accepter VPC of a Cross Connect, and what may be connected. */
export function MatrixTab() {
  const crossConnect = useOutletContext<CrossConnectView>();
  const topology = useQuery(topologyQuery());
  if (topology.isPending) return <ListSkeleton rows={8} />;
  if (topology.data === undefined)
    return <ErrorNotice error={topology.error} onRetry={() => void topology.refetch()} />;
  return <Loaded crossConnect={crossConnect} today={topology.data} />;
}

const NO_PAIRS = (): Pair[] => [];

function Loaded({ crossConnect, today }: { crossConnect: CrossConnectView; today: Topology }) {
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
