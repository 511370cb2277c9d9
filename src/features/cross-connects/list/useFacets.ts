import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../../api/query';
import type { Facet, Preset } from '../../../components/list/filters';
import { CrossConnectStatus } from '../../../contract/resources';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { crossConnectList } from './list-view';

/** What the list can be filtered by, and what is often asked for. */
export function useFacets(): { facets: readonly Facet[]; presets: readonly Preset[] } {
  const { list: t } = useWords(crossConnects);
  const { crossConnectStatus } = useWords(components);
  const regions = useQuery(apiQuery('listRegions', {})).data?.items ?? [];
  return {
    facets: [
      {
        name: 'status',
        label: t.status,
        options: CrossConnectStatus.options.map((value) => ({ value, label: crossConnectStatus[value] })),
      },
      {
        name: 'regionId',
        label: t.region,
        options: regions.map(({ id, city }) => ({ value: id, label: `${id} – ${city}` })),
      },
      {
        name: 'ends',
        label: t.termEnd,
        single: true,
        options: crossConnectList.filters.ends.options.map((value) => ({ value, label: t.inDays(value) })),
      },
    ],
    presets: [
      { label: t.needsMe, filters: { needs: ['me'] } },
      { label: t.endsSoon, filters: { ends: ['30'] } },
      { label: crossConnectStatus.FAILED, filters: { status: ['FAILED'] } },
    ],
  };
}
