import { Button } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { apiQuery } from '../../api/query';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { part } from '../../components/late-code';
import type { Facet } from '../../components/list/filters';
import { arranged } from '../../components/list/list-prefs';
import { onlyFilters } from '../../components/list/filters';
import { ListFrame } from '../../components/list/ListFrame';
import { useList } from '../../components/list/useList';
import type { LedgerEntry } from '../../contract/types';
import { billing } from '../../i18n/en/billing';
import { useWords } from '../../i18n/Language';
import classes from './billing.module.css';
import { csvOf } from './ledger-csv';
import { ledgerList, ledgerQuery, termsQuery } from './queries';
import { useLedgerColumns } from './useLedgerColumns';

const CalculationDialog = part(() => import('./CalculationDialog'), 'CalculationDialog');

function useFacets(): readonly Facet[] {
  const { ledger: t } = useWords(billing);
  const terms = useQuery(termsQuery()).data?.items ?? [];
  const { kind, since } = ledgerList.filters;
  return [
    {
      ...{ name: 'kind', label: t.kind },
      options: kind.options.map((value) => ({ value, label: t.kinds[value] })),
    },
    {
      ...{ name: 'crossConnectId', label: t.crossConnect, single: true },
      options: terms
        .map(({ id, name }) => ({ value: id, label: name }))
        .toSorted((a, b) => a.label.localeCompare(b.label)),
    },
    {
      ...{ name: 'since', label: t.period, single: true },
      options: since.options.map((value) => ({ value, label: t.days(value) })),
    },
  ];
}

/** Every movement of money, newest first, each with what it was for and how it was calculated. */
export function Ledger() {
  const { ledger: t } = useWords(billing);
  const queries = useQueryClient();
  const list = useList(ledgerList, useQuery(apiQuery('getMe', {})).data?.user.id);
  const { view, change, prefs } = list;
  const answer = useQuery({ ...ledgerQuery(view), placeholderData: keepPreviousData });
  const [calculated, setCalculated] = useState<LedgerEntry>();
  const columns = useLedgerColumns(setCalculated);
  return (
    <div className={classes.ledger}>
      <h2>{t.title}</h2>
      <ListFrame<LedgerEntry>
        {...{ list, answer, columns }}
        facets={useFacets()}
        label={t.filters}
        searchHint={t.searchHint}
        pagesLabel={t.pages}
        exporting={{
          fileName: 'ledger',
          countOf: t.found,
          load: (chunk) => queries.fetchQuery({ ...ledgerQuery(view, chunk), staleTime: 0 }),
          curl: async () => (await import('../../api/curl')).curlOfQuery(ledgerQuery(view)),
          csv: () => Promise.resolve(csvOf(t)),
        }}
        nothing={(filtered) => (
          <EmptyState
            title={filtered ? t.noMatchTitle : t.emptyTitle}
            text={filtered ? t.noMatchText : t.emptyText}
            {...(filtered && {
              action: (
                <Button onClick={() => change({ q: '', filters: onlyFilters(view) })}>{t.clear}</Button>
              ),
            })}
          />
        )}
      >
        {(rows) => (
          <DataTable<LedgerEntry>
            caption={t.title}
            columns={arranged(columns, prefs)}
            rows={rows}
            rowKey={({ id }) => id}
          />
        )}
      </ListFrame>
      <Suspense>
        {calculated && <CalculationDialog entry={calculated} onClose={() => setCalculated(undefined)} />}
      </Suspense>
    </div>
  );
}
