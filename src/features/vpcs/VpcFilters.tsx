import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FilterBar } from '../../components/FilterBar';
import { SearchField } from '../../components/SearchField';
import { useUrlFilter } from '../../components/useUrlFilter';
import { useUrlSearch } from '../../components/useUrlSearch';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { regionsQuery, type readView } from './queries';

export function VpcFilters({ view }: { view: ReturnType<typeof readView> }) {
  const t = useWords(words);
  const [, setSearch] = useUrlSearch();
  const regions = useQuery(regionsQuery());
  const filter = useUrlFilter<'q' | 'regionId'>();

  return (
    <FilterBar label={t.filters}>
      <SearchField placeholder={t.searchHint} value={view.q} onSearch={(text) => filter('q', text)} />
      <NativeSelect
        label={t.region}
        value={view.regionId}
        onChange={(event) => filter('regionId', event.currentTarget.value)}
        data={[
          { value: '', label: t.anyRegion },
          ...(regions.data?.items ?? []).map(({ id, city }) => ({ value: id, label: `${id} – ${city}` })),
        ]}
      />
      {Boolean(view.q || view.regionId) && (
        <Button variant="subtle" onClick={() => setSearch({}, { replace: true })}>
          {t.clear}
        </Button>
      )}
    </FilterBar>
  );
}
