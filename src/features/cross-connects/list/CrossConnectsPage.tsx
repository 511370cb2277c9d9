import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate } from 'react-router';
import { apiQuery } from '../../../api/query';
import { DataTable } from '../../../components/DataTable';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { FoundLine } from '../../../components/FoundLine';
import { ListSkeleton } from '../../../components/ListSkeleton';
import { PageHeader } from '../../../components/PageHeader';
import { Pager } from '../../../components/Pager';
import type { CrossConnect } from '../../../contract/types';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { CreateButton } from '../CreateButton';
import { isMovingStatus, whileMoving } from '../queries';
import { ColumnChoice } from './ColumnChoice';
import { ExportButton } from './ExportButton';
import classes from './list.module.css';
import { PAGE_SIZES, pageQuery, writeView } from './list-view';
import { ListFilters } from './ListFilters';
import { NothingToList } from './NothingToList';
import { PageSizeChoice } from './PageSizeChoice';
import { PauseButton } from './PauseButton';
import { SelectionBar } from './SelectionBar';
import { useColumns } from './useColumns';
import { useHiddenColumns } from './useHiddenColumns';
import { useListView } from './useListView';

const anyMoving = ({ items }: { items: readonly CrossConnect[] }) =>
  items.some(({ status }) => isMovingStatus(status));

export function CrossConnectsPage() {
  const { list: t } = useWords(crossConnects);
  const { view, change } = useListView();
  const [paused, setPaused] = useState(false);
  const list = useQuery({
    ...pageQuery(view),
    // Paused: only what is not there yet is read.
    enabled: ({ state }) => !paused || state.data === undefined,
    refetchInterval: whileMoving(anyMoving),
  });
  const me = useQuery(apiQuery('getMe', {}));
  const columns = useColumns();
  const [hidden, toggleColumn] = useHiddenColumns(me.data?.user.id);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());

  const rows = list.data?.items ?? [];
  const total = list.data?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / view.pageSize));
  if (list.data && !list.isPlaceholderData && view.page > pages)
    return <Navigate to={`?${writeView({ ...view, page: pages })}`} replace />;
  const selected = rows.filter(({ id }) => ticked.has(id));
  const clearSelection = () => setTicked(new Set());

  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} actions={<CreateButton />} />
      <ListFilters view={view} onChange={change}>
        <ColumnChoice
          columns={columns.filter(({ hideable }) => hideable !== false)}
          hidden={hidden}
          onToggle={toggleColumn}
        />
        <ExportButton view={view} />
      </ListFilters>
      {list.isPending && <ListSkeleton rows={6} />}
      {list.isError && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <FoundLine
          text={<span role="status">{t.found(total)}</span>}
          at={list.dataUpdatedAt}
          fetching={list.isFetching}
        >
          <PauseButton paused={paused} onPause={setPaused} />
        </FoundLine>
      )}
      <SelectionBar selected={selected} onClear={clearSelection} />
      {rows.length > 0 && (
        <div className={classes.table} data-old={list.isPlaceholderData || undefined}>
          <DataTable<CrossConnect>
            caption={t.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            hidden={hidden}
            sort={view.sort}
            onSort={(sort) => change({ sort: sort as typeof view.sort })}
            selection={{ selected: ticked, onChange: setTicked, label: ({ name }) => t.select(name) }}
          />
          <Pager label={t.pages} page={view.page} pages={pages}>
            {total > PAGE_SIZES[0] && <PageSizeChoice pageSize={view.pageSize} onChange={change} />}
          </Pager>
        </div>
      )}
      {list.data && total === 0 && <NothingToList view={view} onChange={change} />}
    </>
  );
}
