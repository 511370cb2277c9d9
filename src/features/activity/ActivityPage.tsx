import { curlOfQuery } from '../../api/curl';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { apiQuery } from '../../api/query';
import { CopyAsCurl } from '../../components/CopyAsCurl';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { FoundLine } from '../../components/FoundLine';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { Pager } from '../../components/Pager';
import { useUrlSearch } from '../../components/useUrlSearch';
import { activity } from '../../i18n/en/activity';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { ActivityFilters } from './ActivityFilters';
import { EventDays } from './EventDays';
import { ExportButton } from './ExportButton';
import { topologyQuery } from '../../api/topology-query';
import { eventsQuery, isFiltered, PAGE_SIZE, readView } from './queries';

export function ActivityPage() {
  const t = useWords(activity);
  const [search, setSearch] = useUrlSearch();
  const view = readView(search);
  const events = useQuery({ ...eventsQuery(view), placeholderData: keepPreviousData });
  const topology = useQuery(topologyQuery());
  const me = useQuery(apiQuery('getMe', {}));
  const crossConnects = topology.data?.crossConnects ?? [];
  const filtered = isFiltered(view);

  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        actions={<ExportButton view={view} disabled={!events.data || events.data.total === 0} />}
      />
      <ActivityFilters view={view} crossConnects={crossConnects} />
      {events.isPending && <ListSkeleton rows={8} />}
      {events.isError && <ErrorNotice error={events.error} onRetry={() => void events.refetch()} />}
      {events.data && (
        <>
          <FoundLine
            text={<span role="status">{t.found(events.data.total)}</span>}
            at={events.dataUpdatedAt}
            fetching={events.isFetching}
          />
          <EventDays
            events={events.data.items}
            existing={new Set(crossConnects.map(({ id }) => id))}
            ownAccount={me.data?.account.name}
          />
          <Pager page={view.page} pages={Math.ceil(events.data.total / PAGE_SIZE)} />
          <CopyAsCurl {...curlOfQuery(eventsQuery(view))} />
        </>
      )}
      {events.data?.total === 0 &&
        (filtered ? (
          <EmptyState
            title={t.noMatchTitle}
            text={t.noMatchText}
            action={<Button onClick={() => setSearch({})}>{t.clear}</Button>}
          />
        ) : (
          <EmptyState
            title={t.emptyTitle}
            text={t.emptyText}
            action={
              <Button component={Link} to={paths.createCrossConnect()}>
                {t.emptyAction}
              </Button>
            }
          />
        ))}
    </>
  );
}
