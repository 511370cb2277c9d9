import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { curlOfQuery } from '../../api/curl';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { ErrorNotice } from '../../components/ErrorNotice';
import { LinkTabs } from '../../components/LinkTabs';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { UpdatedAgo } from '../../components/UpdatedAgo';
import { requests } from '../../i18n/en/requests';
import { useWords } from '../../i18n/Language';
import { HistorySearch } from './HistorySearch';
import { requestsQuery, TABS, type Tab } from './queries';
import { tabPath } from './request';
import { Requests } from './Requests';

const FIRST_PAGE = new URLSearchParams();

export function RequestsPage({ tab }: { tab: Tab }) {
  const t = useWords(requests);
  const [search] = useSearchParams();
  const list = useQuery(requestsQuery(tab, search));
  const counts = {
    toApprove: useQuery(requestsQuery('toApprove', FIRST_PAGE)).data?.total,
    sent: useQuery(requestsQuery('sent', FIRST_PAGE)).data?.total,
    history: undefined,
  };

  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        actions={list.data && <UpdatedAgo at={list.dataUpdatedAt} fetching={list.isFetching} />}
      />
      <LinkTabs
        label={t.tabsLabel}
        tabs={TABS.map((id) => ({ to: tabPath[id](), label: t.tabs[id], badge: counts[id] }))}
      />
      {tab === 'history' && <HistorySearch />}
      {list.isError && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <ListSkeleton rows={6} />}
      {list.data && <Requests tab={tab} page={list.data} />}
      {list.data && list.data.total > 0 && <CopyAsCurl {...curlOfQuery(requestsQuery(tab, search))} />}
    </>
  );
}
