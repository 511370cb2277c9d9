import { Button, NativeSelect } from '@mantine/core';
import { FilterBar } from '../../components/FilterBar';
import { CloseIcon } from '../../components/icons';
import { SearchField } from '../../components/SearchField';
import { useUrlFilter } from '../../components/useUrlFilter';
import { useUrlSearch } from '../../components/useUrlSearch';
import { EventType as EventTypes } from '../../contract/events';
import type { EventType, Topology } from '../../contract/types';
import { activity } from '../../i18n/en/activity';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import classes from './activity.module.css';
import { isFiltered, type ActivityView } from './queries';

interface Props {
  view: ActivityView;
  crossConnects: Topology['crossConnects'];
}

const typesOf = (prefix: string) => EventTypes.options.filter((type) => type.startsWith(prefix));

export function ActivityFilters({ view, crossConnects }: Props) {
  const t = useWords(activity);
  const format = useFormat();
  const [, setSearch] = useUrlSearch();
  const filter = useUrlFilter<'q' | 'type' | 'crossConnectId' | 'since'>();

  const option = (type: EventType) => ({ value: type, label: t.types[type] });
  // One that is deleted by now keeps its history: the filter then says its id.
  const gone = view.crossConnectId !== '' && crossConnects.every(({ id }) => id !== view.crossConnectId);

  return (
    <FilterBar label={t.filters}>
      <SearchField placeholder={t.searchHint} value={view.q} onSearch={(text) => filter('q', text)} />
      <NativeSelect
        label={t.type}
        value={view.type ?? ''}
        onChange={(event) => filter('type', event.currentTarget.value)}
        data={[
          { value: '', label: t.anyType },
          { group: t.crossConnectTypes, items: typesOf('cross-connect.').map(option) },
          { group: t.connectionTypes, items: typesOf('vpc-connection.').map(option) },
          { group: t.accessTypes, items: [...typesOf('member.'), ...typesOf('api-token.')].map(option) },
        ]}
      />
      <NativeSelect
        label={t.crossConnect}
        value={view.crossConnectId}
        onChange={(event) => filter('crossConnectId', event.currentTarget.value)}
        data={[
          { value: '', label: t.anyCrossConnect },
          ...crossConnects
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name }) => ({ value: id, label: name })),
          ...(gone ? [{ value: view.crossConnectId, label: view.crossConnectId }] : []),
        ]}
      />
      {view.since !== undefined && (
        <Button
          variant="default"
          className={classes.since}
          rightSection={<CloseIcon size={14} aria-hidden />}
          aria-label={t.anyTime(format.dateTime(view.since))}
          onClick={() => filter('since', '')}
        >
          {t.since(format.dateTime(view.since))}
        </Button>
      )}
      {isFiltered(view) && (
        <Button variant="subtle" onClick={() => setSearch({}, { replace: true })}>
          {t.clear}
        </Button>
      )}
    </FilterBar>
  );
}
