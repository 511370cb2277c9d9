import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useParams } from 'react-router';
import { isProblem } from '../../../api/errors';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { LinkTabs } from '../../../components/LinkTabs';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { PageHeader } from '../../../components/PageHeader';
import type { CrossConnectView } from '../../../contract/types';
import { isMovingStatus } from '../../../domain/cross-connect-lifecycle';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { matrix } from '../../../i18n/en/matrix';
import { traffic } from '../../../i18n/en/traffic';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';
import { crossConnectQuery, knownCrossConnect, whileMoving } from '../queries';
import { CrossConnectHead } from './CrossConnectHead';
import { GonePage } from './GonePage';

export function CrossConnectPage() {
  const { list } = useWords(crossConnects);
  const { detail: t } = useWords(crossConnectPage);
  const matrixWords = useWords(matrix);
  const { tab: tabWords } = useWords(traffic);
  const { crossConnectId = '' } = useParams();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    ...crossConnectQuery(crossConnectId),
    placeholderData: () => knownCrossConnect(queries, crossConnectId),
    refetchInterval: whileMoving<CrossConnectView>(({ status }) => isMovingStatus(status)),
  });

  if (isProblem(error, 'not-found')) return <GonePage {...(data && { was: data.name })} />;
  if (data === undefined) {
    return (
      <>
        <PageHeader title={t.title} breadcrumbs={[{ label: list.title, to: paths.crossConnects() }]} />
        {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <ListSkeleton rows={5} />}
      </>
    );
  }
  return (
    // Another Cross Connect starts anew: no dialog or message of the one before stays.
    <div key={data.id}>
      <CrossConnectHead crossConnect={data} />
      <LinkTabs
        label={t.tabs}
        tabs={[
          {
            to: paths.crossConnect(data.id),
            label: t.connections,
            ...(data.access === 'owner' && { badge: data.pendingCount }),
          },
          ...(data.access === 'owner' ? [{ to: paths.pairingMatrix(data.id), label: matrixWords.tab }] : []),
          { to: paths.crossConnectRoutes(data.id), label: tabWords.title },
          { to: paths.crossConnectActivity(data.id), label: t.activity },
        ]}
      />
      <Outlet context={data} />
    </div>
  );
}
