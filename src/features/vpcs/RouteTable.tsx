import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { topologyQuery } from '../../api/topology-query';
import { Badge } from '../../components/Badge';
import { Cidr } from '../../components/Cidr';
import { DataTable } from '../../components/DataTable';
import { WarningIcon } from '../../components/icons';
import { RouteStateBadge } from '../../components/RouteStateBadge';
import { Sentence } from '../../components/Sentence';
import { TrafficChecklist } from '../../components/TrafficChecklist';
import type { Route, Vpc, VpcConnection } from '../../contract/types';
import { buildNetwork } from '../../domain/network';
import { effectiveRoutes } from '../../domain/routes';
import { traffic } from '../../i18n/en/traffic';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { paths } from '../../paths';
import { PeerName } from './PeerName';
import { seenFrom } from './peer';
import classes from './vpcs.module.css';

interface Props {
  vpc: Vpc;
  connections: readonly VpcConnection[];
}
type Row = { local: true; destination: string } | { local: false; route: Route; connection: VpcConnection };

/** Computed by the same rules as the service's, from the connections that the console has. */
export function RouteTable({ vpc, connections }: Props) {
  const { route: t } = useWords(words);
  const trafficWords = useWords(traffic);
  const topology = useQuery(topologyQuery()).data;
  const network = useMemo(() => topology && buildNetwork(topology), [topology]);
  const links = new Map((network?.byVpc.get(vpc.id) ?? []).map((link) => [link.id, link]));
  const byId = new Map(connections.map((connection) => [connection.id, connection]));
  const rows: Row[] = [
    { local: true, destination: vpc.cidr },
    ...effectiveRoutes(vpc.id, connections).flatMap((route) => {
      const connection = byId.get(route.via.connectionId);
      return connection === undefined ? [] : [{ local: false as const, route, connection }];
    }),
  ];

  return (
    <>
      <p className={classes.quiet}>{t.computed}</p>
      <DataTable<Row>
        caption={t.caption}
        rows={rows}
        rowKey={(row) => (row.local ? 'local' : row.connection.id)}
        columns={[
          {
            id: 'destination',
            header: t.destination,
            cell: (row) => <Cidr value={row.local ? row.destination : row.route.destination} />,
          },
          {
            id: 'via',
            header: t.via,
            cell: (row) => (row.local ? t.inside : <Via vpcId={vpc.id} connection={row.connection} />),
          },
          {
            id: 'state',
            header: t.state,
            cell: (row) =>
              row.local ? (
                t.local
              ) : (
                <RouteStateBadge
                  connection={row.connection.status}
                  crossConnect={row.connection.crossConnect.status}
                />
              ),
          },
          {
            id: 'ambiguity',
            header: t.ambiguity,
            cell: (row) => (
              <Ambiguity
                vpcId={vpc.id}
                others={row.local ? [] : row.route.ambiguousWith.flatMap((id) => byId.get(id) ?? [])}
              />
            ),
          },
          {
            id: 'check',
            header: trafficWords.tab.check,
            cell: (row) => {
              const link = row.local ? undefined : links.get(row.connection.id);
              return network && link && <TrafficChecklist network={network} link={link} />;
            },
          },
        ]}
      />
      {rows.length === 1 && <p className={classes.quiet}>{t.none}</p>}
    </>
  );
}

function Via({ vpcId, connection }: { vpcId: string; connection: VpcConnection }) {
  const { route: t } = useWords(words);
  const { crossConnect } = connection;
  const link = <Link to={paths.crossConnect(crossConnect.id)}>{crossConnect.name}</Link>;
  return (
    <>
      <PeerName vpcId={vpcId} connection={connection} />{' '}
      <Sentence template={t.through} parts={{ crossConnect: link }} />
    </>
  );
}

function Ambiguity({ vpcId, others }: { vpcId: string; others: VpcConnection[] }) {
  const { route: t, connection: tc } = useWords(words);
  const format = useFormat();
  if (others.length === 0) return <span className={classes.quiet}>{t.unique}</span>;
  const names = others.map((each) => {
    const { peer } = seenFrom(vpcId, each);
    return peer.vpcName ?? tc.unknownPeer(peer.accountName);
  });
  return (
    <span className={classes.ambiguous}>
      <Badge tone="wait" icon={WarningIcon}>
        {t.ambiguous}
      </Badge>{' '}
      <small>{t.ambiguousText(format.list(names))}</small>
    </span>
  );
}
