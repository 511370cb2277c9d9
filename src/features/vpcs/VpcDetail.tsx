import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { AsCode } from '../../components/AsCode';
import { Card } from '../../components/Card';
import { Cidr } from '../../components/Cidr';
import { ErrorNotice } from '../../components/ErrorNotice';
import { FactList } from '../../components/FactList';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { ShortId } from '../../components/ShortId';
import { useCreateShortcut } from '../../components/shortcuts';
import type { Vpc } from '../../contract/types';
import { standingOf } from '../../domain/standing';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { CONNECT_VPC_HASH } from '../../paths';
import { ConnectFromHere } from './ConnectFromHere';
import { ConnectionTable } from './ConnectionTable';
import { Inventory } from './Inventory';
import { Reached } from './Reached';
import { RouteTable } from './RouteTable';
import { regionsQuery, vpcConnectionsQuery, vpcQuery } from './queries';
import classes from './vpcs.module.css';

interface Props {
  vpc: Vpc;
  breadcrumbs: { label: string; to: string }[];
}

export function VpcDetail({ vpc, breadcrumbs }: Props) {
  const t = useWords(words);
  const format = useFormat();
  const regions = useQuery(regionsQuery());
  const connections = useQuery(vpcConnectionsQuery(vpc.id));
  const region = regions.data?.items.find(({ id }) => id === vpc.regionId);
  const regionName = region === undefined ? vpc.regionId : `${vpc.regionId} – ${region.city}`;

  const live = format.number(vpc.connectionCount);
  const stopped = (connections.data?.items ?? []).filter(
    ({ status, crossConnect }) => standingOf(status, crossConnect.status) === 'STOPPED',
  ).length;

  const read = async () => (await import('../../api/curl')).curlOfQuery(vpcQuery(vpc.id));

  return (
    <>
      <PageHeader
        title={vpc.name}
        purpose={t.detail.purpose(regionName)}
        breadcrumbs={breadcrumbs}
        actions={
          <Button component="a" href={CONNECT_VPC_HASH} {...useCreateShortcut()}>
            {t.detail.connect}
          </Button>
        }
      />
      <div className={classes.cards}>
        <Card title={t.detail.facts} actions={<AsCode name={vpc.name} value={vpc} read={read} />}>
          <FactList
            facts={[
              { label: t.detail.id, value: <ShortId id={vpc.id} /> },
              { label: t.cidr, value: <Cidr value={vpc.cidr} /> },
              { label: t.region, value: regionName },
              {
                label: t.detail.liveConnections,
                value: stopped === 0 ? live : t.detail.someStopped(live, stopped),
              },
            ]}
          />
        </Card>
        {connections.isPending && <ListSkeleton rows={4} />}
        {connections.isError && (
          <ErrorNotice error={connections.error} onRetry={() => void connections.refetch()} />
        )}
        {connections.data && (
          <>
            <Card title={t.connections}>
              <ConnectionTable
                vpcId={vpc.id}
                connections={connections.data.items}
                total={connections.data.total}
              />
            </Card>
            <Card title={t.route.title}>
              <RouteTable vpc={vpc} connections={connections.data.items} />
            </Card>
            <Card title={t.reach.title}>
              <Reached vpcId={vpc.id} connections={connections.data.items} />
            </Card>
          </>
        )}
        <div id={CONNECT_VPC_HASH.slice(1)} tabIndex={-1} className={classes.start}>
          <Card title={t.start.title}>
            <ConnectFromHere vpc={vpc} regionName={regionName} />
          </Card>
        </div>
        <Inventory vpc={vpc} />
      </div>
    </>
  );
}
