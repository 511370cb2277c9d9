import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { apiQuery } from '../../../api/query';
import { DataTable } from '../../../components/DataTable';
import { part } from '../../../components/late-code';
import { arranged } from '../../../components/list/list-prefs';
import { ListFrame } from '../../../components/list/ListFrame';
import { PauseButton } from '../../../components/list/PauseButton';
import { useList } from '../../../components/list/useList';
import { useSelection } from '../../../components/list/useSelection';
import { PageHeader } from '../../../components/PageHeader';
import type { CrossConnect } from '../../../contract/types';
import { isMovingStatus } from '../../../domain/cross-connect-lifecycle';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { lists } from '../../../i18n/en/lists';
import { useWords } from '../../../i18n/Language';
import { CreateButton } from '../CreateButton';
import { whileMoving } from '../queries';
import { crossConnectList, listQuery, pageQuery } from './list-view';
import { useColumns } from './useColumns';
import { useFacets } from './useFacets';

const NothingToList = part(() => import('./empty/NothingToList'), 'NothingToList');
const BulkActions = part(() => import('./bulk/BulkActions'), 'BulkActions');

const anyMoving = ({ items }: { items: readonly CrossConnect[] }) =>
  items.some(({ status }) => isMovingStatus(status));

export function CrossConnectsPage() {
  const { list: t } = useWords(crossConnects);
  const { select } = useWords(lists);
  const { crossConnectStatus } = useWords(components);
  const queries = useQueryClient();
  const list = useList(crossConnectList, useQuery(apiQuery('getMe', {})).data?.user.id);
  const { view, change, prefs } = list;
  const [paused, setPaused] = useState(false);
  const answer = useQuery({
    ...pageQuery(view),
    // Paused: only what is not there yet is read.
    enabled: ({ state }) => !paused || state.data === undefined,
    refetchInterval: whileMoving(anyMoving),
  });
  const selection = useSelection(answer.data?.items);
  const columns = useColumns();

  return (
    <>
      <PageHeader title={t.title} purpose={t.purpose} actions={<CreateButton />} />
      <ListFrame
        {...{ list, answer, selection, columns, ...useFacets() }}
        label={t.filters}
        searchHint={t.searchHint}
        pagesLabel={t.pages}
        beside={<PauseButton paused={paused} onPause={setPaused} />}
        actions={<BulkActions selection={selection} />}
        exporting={{
          fileName: 'cross-connects',
          countOf: t.found,
          load: (chunk) => queries.fetchQuery({ ...listQuery(view, chunk), staleTime: 0 }),
          curl: async () => (await import('../../../api/curl')).curlOfQuery(listQuery(view)),
          csv: async () => {
            const { toCsvOf } = await import('./export/list-csv');
            return toCsvOf(t, crossConnectStatus);
          },
        }}
        nothing={(filtered) => (
          <Suspense>
            <NothingToList filtered={filtered} list={list} />
          </Suspense>
        )}
      >
        {(rows) => (
          <DataTable<CrossConnect>
            caption={t.caption}
            columns={arranged(columns, prefs)}
            rows={rows}
            rowKey={({ id }) => id}
            sort={view.sort}
            onSort={(sort) => change({ sort })}
            selection={{
              selected: selection.ids,
              onChange: selection.set,
              label: ({ name }) => select(name),
            }}
          />
        )}
      </ListFrame>
    </>
  );
}
