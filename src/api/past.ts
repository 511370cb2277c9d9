import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { NETWORK_EVENT_TYPES } from '../contract/events';
import { apiQuery } from './query';

/** What the way back through time has to know, once it is opened: when something changed, and what was the last of it by `at`. */
export function usePast(
  { isOpen, at }: { isOpen: boolean; at: string | undefined },
  crossConnectId?: string,
) {
  const one = crossConnectId === undefined ? {} : { crossConnectId };
  const moments = useQuery({ ...apiQuery('listTopologyMoments', { query: one }), enabled: isOpen });
  const last = useQuery({
    ...apiQuery('listEvents', {
      query: { ...one, type: NETWORK_EVENT_TYPES, pageSize: 1, ...(at !== undefined && { until: at }) },
    }),
    enabled: isOpen && at !== undefined,
    placeholderData: keepPreviousData,
  });
  return { moments: moments.data?.items, last: last.data && (last.data.items[0] ?? null) };
}
