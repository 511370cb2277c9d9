import type { Topology } from '../../../contract/types';
import { LIVE_STATUSES } from '../../../domain/connection-lifecycle';
import type { Plan } from '../../../domain/what-if';
import { components } from '../../../i18n/en/components';
import { topologyExport } from '../../../i18n/en/topology-export';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import type { TopologyView } from '../topology-view';

/** What the picture leaves out or only imagines, and of when it is: whoever gets the file does not see filters and plan. */
export function useFilterNote(
  { crossConnects }: Topology,
  { region, account, status, crossConnect }: TopologyView,
  { plan, at }: { plan: Plan; at: string | undefined },
): string {
  const t = useWords(topologyExport);
  const { connectionStatus } = useWords(components);
  const { list, exact } = useFormat();
  const known = LIVE_STATUSES.find((each) => each === status);
  const filters = [
    region,
    account,
    known === undefined ? status : connectionStatus[known],
    crossConnects.find(({ id }) => id === crossConnect)?.name ?? crossConnect,
  ].filter((each) => each !== '');
  const notes = [
    ...(at === undefined ? [] : [t.asItWas(exact(at))]),
    ...(filters.length > 0 ? [t.filtered(list(filters))] : []),
    ...(plan.length > 0 ? [t.planned] : []),
  ];
  return notes.join(' ');
}
