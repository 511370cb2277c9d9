import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { apiQuery } from '../../../api/query';
import { SearchField } from '../../../components/SearchField';
import { CrossConnectStatus } from '../../../contract/resources';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './list.module.css';
import { isFiltered, type ListView } from './list-view';

interface Props {
  view: ListView;
  onChange: (next: Partial<ListView>) => void;
  /** What stands at the end of the row. */
  children: ReactNode;
}

export function ListFilters({ view, onChange, children }: Props) {
  const { list: t } = useWords(crossConnects);
  const { crossConnectStatus } = useWords(components);
  const regions = useQuery(apiQuery('listRegions', {}));

  return (
    <search aria-label={t.filters} className={classes.filters}>
      <SearchField
        className={classes.search}
        label={t.search}
        placeholder={t.searchHint}
        value={view.q}
        onSearch={(q) => onChange({ q })}
      />
      <NativeSelect
        label={t.status}
        value={view.status ?? ''}
        onChange={(event) =>
          onChange({ status: CrossConnectStatus.safeParse(event.currentTarget.value).data })
        }
        data={[
          { value: '', label: t.anyStatus },
          ...CrossConnectStatus.options.map((value) => ({ value, label: crossConnectStatus[value] })),
        ]}
      />
      <NativeSelect
        label={t.region}
        value={view.regionId ?? ''}
        onChange={(event) => onChange({ regionId: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t.anyRegion },
          ...(regions.data?.items ?? []).map(({ id, city }) => ({ value: id, label: `${id} – ${city}` })),
        ]}
      />
      {isFiltered(view) && (
        <Button variant="subtle" onClick={() => onChange({ q: '', status: undefined, regionId: undefined })}>
          {t.clear}
        </Button>
      )}
      <div className={classes.tools}>{children}</div>
    </search>
  );
}
