import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { Card } from '../../components/Card';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { buildTopology } from '../../domain/topology';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './map.module.css';
import { topologyQuery } from '../../api/topology-query';
import { SmallTopology } from './SmallTopology';

/** Above it single VPCs could not be told apart at this size. */
const LARGEST = 150;

export function MapCard() {
  const { map: t } = useWords(overview);
  const topology = useQuery(topologyQuery());
  const graph = useMemo(() => topology.data && buildTopology(topology.data), [topology.data]);

  return (
    <Card title={t.title} actions={<Link to={paths.topology()}>{t.open}</Link>}>
      {topology.isPending && <ListSkeleton rows={6} />}
      {topology.isError && <ErrorNotice error={topology.error} onRetry={() => void topology.refetch()} />}
      {graph !== undefined && graph.vpcs.size > LARGEST && <p>{t.tooLarge(graph.vpcs.size)}</p>}
      {graph !== undefined && graph.vpcs.size <= LARGEST && (
        <>
          <SmallTopology graph={graph} />
          <ul className={classes.legend}>
            <LegendEntry tone="good" label={t.legendActive} />
            <LegendEntry tone="wait" label={t.legendPending} />
            <LegendEntry tone="move" label={t.legendMoving} />
            <LegendEntry tone="quiet" label={t.legendStopped} />
          </ul>
        </>
      )}
    </Card>
  );
}

function LegendEntry({ tone, label }: { tone: 'good' | 'wait' | 'move' | 'quiet'; label: string }) {
  return (
    <li>
      <svg viewBox="0 0 24 6" aria-hidden="true">
        <path className={classes.link} data-tone={tone} d="M0 3 H24" />
      </svg>
      {label}
    </li>
  );
}
