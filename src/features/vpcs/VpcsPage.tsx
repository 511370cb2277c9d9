import { Button } from '@mantine/core';
import { curlOfQuery } from '../../api/curl';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { FoundLine } from '../../components/FoundLine';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { Pager } from '../../components/Pager';
import { useUrlSearch } from '../../components/useUrlSearch';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { PAGE_SIZE, readView, vpcsQuery } from './queries';
import { VpcFilters } from './VpcFilters';
import { VpcTable } from './VpcTable';

export function VpcsPage() {
  const t = useWords(words);
  const [search, setSearch] = useUrlSearch();
  const view = readView(search);
  const list = useQuery({ ...vpcsQuery(search), placeholderData: keepPreviousData });
  const filtered = Boolean(view.q || view.regionId);

  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} />
      <VpcFilters view={view} />
      {list.isPending && <ListSkeleton rows={6} />}
      {list.isError && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <FoundLine
          text={<span role="status">{t.found(list.data.total)}</span>}
          at={list.dataUpdatedAt}
          fetching={list.isFetching}
        />
      )}
      {list.data && list.data.total > 0 && (
        <>
          <VpcTable vpcs={list.data.items} />
          <Pager page={view.page} pages={Math.ceil(list.data.total / PAGE_SIZE)} />
          <CopyAsCurl {...curlOfQuery(vpcsQuery(search))} />
        </>
      )}
      {list.data?.total === 0 &&
        (filtered ? (
          <EmptyState
            title={t.noMatchTitle}
            text={t.noMatchText}
            action={<Button onClick={() => setSearch({})}>{t.clear}</Button>}
          />
        ) : (
          <EmptyState title={t.emptyTitle} text={t.emptyText} />
        ))}
    </>
  );
}
