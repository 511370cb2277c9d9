import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CrossConnectStatusBadge } from '../../components/CrossConnectStatusBadge';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { Notice } from '../../components/Notice';
import { PageHeader } from '../../components/PageHeader';
import { ReasonText } from '../../components/ReasonText';
import type { CrossConnect, CrossConnectView, Me, Topology } from '../../contract/types';
import { crossConnectActions } from '../../domain/cross-connect-lifecycle';
import { shell } from '../../i18n/en/shell';
import { vpcConnections } from '../../i18n/en/vpc-connections';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { ConnectWizard } from './ConnectWizard';
import { topologyQuery } from '../../api/topology-query';
import { crossConnectQuery, meQuery } from './queries';

export function ConnectPage() {
  const t = useWords(vpcConnections);
  const { crossConnectId = '' } = useParams();
  const crossConnect = useQuery({
    ...crossConnectQuery(crossConnectId),
    refetchInterval: (query) => (query.state.data?.status === 'PROVISIONING' ? 1_500 : false),
  });
  const topology = useQuery(topologyQuery());
  const me = useQuery(meQuery());
  const failed = [crossConnect, topology, me].find(({ isError }) => isError);
  const { data } = crossConnect;
  const { pages } = useWords(shell);

  return (
    <>
      <PageHeader
        title={t.title}
        purpose={data && t.purpose(data.name)}
        status={data && data.status !== 'ACTIVE' && <CrossConnectStatusBadge status={data.status} />}
        breadcrumbs={[
          { label: pages.crossConnects, to: paths.crossConnects() },
          { label: data?.name ?? crossConnectId, to: paths.crossConnect(crossConnectId) },
        ]}
      />
      {failed && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (!data || !topology.data || !me.data) && <ListSkeleton rows={6} />}
      {data && topology.data && me.data && <Gate crossConnect={data} topology={topology.data} me={me.data} />}
    </>
  );
}

/** The wizard, or why not. */
function Gate({
  crossConnect,
  topology,
  me,
}: {
  crossConnect: CrossConnectView;
  topology: Topology;
  me: Me;
}) {
  const t = useWords(vpcConnections);
  const { status } = crossConnect;
  const own = isOwn(crossConnect);
  const { connect } = crossConnectActions({ status, permissions: me.permissions, own, liveConnections: 0 });
  if (!isOwn(crossConnect) || !connect.allowed) {
    const inactive = !connect.allowed && connect.reason === 'not-active';
    return (
      <Notice tone="wait" title={inactive ? t.notActive : t.notAllowed}>
        {!connect.allowed && !inactive && <ReasonText reason={connect.reason} />}
      </Notice>
    );
  }
  return <ConnectWizard key={crossConnect.id} crossConnect={crossConnect} topology={topology} me={me} />;
}

const isOwn = (view: CrossConnectView): view is CrossConnect => view.access === 'owner';
