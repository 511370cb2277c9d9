import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useOutletContext } from 'react-router';
import { topologyQuery } from '../../../api/topology-query';
import { Cidr } from '../../../components/Cidr';
import { DataTable } from '../../../components/DataTable';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { RouteStateBadge } from '../../../components/RouteStateBadge';
import { TrafficChecklist } from '../../../components/TrafficChecklist';
import type { CrossConnectView } from '../../../contract/types';
import { buildNetwork, type Link as NetworkLink, type Network } from '../../../domain/network';
import { rivalsOf } from '../../../domain/traffic';
import { traffic } from '../../../i18n/en/traffic';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';
import classes from './detail.module.css';

interface Row {
  vpcId: string;
  peerId: string;
  link: NetworkLink;
}

/** The routes that the two interconnects hold: on each side, which of its VPCs reach what on the other. */
export function RoutesTab() {
  const { tab: t } = useWords(traffic);
  const crossConnect = useOutletContext<CrossConnectView>();
  const topology = useQuery(topologyQuery());
  const network = useMemo(() => topology.data && buildNetwork(topology.data), [topology.data]);
  if (topology.isPending) return <ListSkeleton rows={4} />;
  if (network === undefined)
    return <ErrorNotice error={topology.error} onRetry={() => void topology.refetch()} />;

  const links = network.byCrossConnect.get(crossConnect.id) ?? [];
  const { requesterRegionId, accepterRegionId } = crossConnect;
  const from = (side: 'requester' | 'accepter'): Row[] =>
    links.map((link) =>
      side === 'requester'
        ? { vpcId: link.requesterVpcId, peerId: link.accepterVpcId, link }
        : { vpcId: link.accepterVpcId, peerId: link.requesterVpcId, link },
    );
  if (links.length === 0) return <p className={classes.quiet}>{t.none}</p>;
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>{t.text}</p>
      <Interconnect
        region={requesterRegionId}
        rows={from('requester')}
        network={network}
        status={crossConnect.status}
      />
      <Interconnect
        region={accepterRegionId}
        rows={from('accepter')}
        network={network}
        status={crossConnect.status}
      />
    </div>
  );
}

interface InterconnectProps {
  region: string;
  rows: readonly Row[];
  network: Network;
  status: CrossConnectView['status'];
}
function Interconnect({ region, rows, network, status }: InterconnectProps) {
  const { tab: t } = useWords(traffic);
  const format = useFormat();
  const nameOf = (id: string) => network.vpcs.get(id)?.name ?? id;
  const sorted = [...rows].sort(
    (a, b) =>
      nameOf(a.vpcId).localeCompare(nameOf(b.vpcId)) || nameOf(a.peerId).localeCompare(nameOf(b.peerId)),
  );
  return (
    <section aria-label={t.interconnect(region)}>
      <h2 className={classes.heading}>{t.interconnect(region)}</h2>
      <DataTable<Row>
        caption={t.caption(region)}
        rows={sorted}
        rowKey={({ link }) => link.id ?? ''}
        columns={[
          {
            id: 'vpc',
            header: t.vpc,
            cell: ({ vpcId }) => <Link to={paths.vpc(vpcId)}>{nameOf(vpcId)}</Link>,
          },
          {
            id: 'destination',
            header: t.destination,
            cell: ({ peerId }) => <Cidr value={network.vpcs.get(peerId)?.cidr ?? ''} />,
          },
          {
            id: 'via',
            header: t.via,
            cell: ({ peerId }) => <Link to={paths.vpc(peerId)}>{nameOf(peerId)}</Link>,
          },
          {
            id: 'state',
            header: t.state,
            cell: ({ link }) => <RouteStateBadge connection={link.status} crossConnect={status} />,
          },
          {
            id: 'ambiguity',
            header: t.ambiguity,
            cell: ({ vpcId, peerId }) =>
              format.list(rivalsOf(network, vpcId, peerId).map(nameOf)) || t.unique,
          },
          {
            id: 'check',
            header: t.check,
            cell: ({ link }) => <TrafficChecklist network={network} link={link} />,
          },
        ]}
      />
    </section>
  );
}
