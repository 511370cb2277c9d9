import { matchesText } from '../../domain/search-text';
import { readPlace } from '../../components/place-text';
import type { Topology } from '../../contract/types';
import { CONDITION_CODES, type ConditionCode } from '../../domain/connection-rules';
import type { Place } from '../../domain/place';
import { vpcSearch } from '../../domain/vpc-search';
import { COLOURINGS, type ColourBy } from './colouring';

export const VIEWS = ['graph', 'table', 'outline'] as const;

/** What the page shows, as the URL says it. */
export interface TopologyView {
  view: (typeof VIEWS)[number];
  selection: readonly string[];
  /** The selected one, when it is the only one. */
  selected: string | undefined;
  /** The VPC whose connection with the selected one is being looked at. */
  peer: string | undefined;
  /** Which blocked pairs are drawn: all, those of one condition, or none. */
  blocked: '' | 'all' | ConditionCode;
  colour: ColourBy;
  /** Where the reader looks, see sight.ts. */
  look: string | undefined;
  /** The way between two places is shown when both are said. */
  from: Place;
  to: Place;
  region: string;
  account: string;
  status: string;
  crossConnect: string;
}
export const FILTERS = ['region', 'account', 'status', 'crossConnect'] as const;
export type FilterName = (typeof FILTERS)[number];

const readBlocked = (text: string | null): TopologyView['blocked'] =>
  text === 'all' ? text : (CONDITION_CODES.find((code) => String(code) === text) ?? '');

const readSelection = (search: URLSearchParams) =>
  (search.get('selected') ?? '').split(',').filter((id) => id !== '');

/** With one more in it, or without it when it is in it already. */
export const toggled = (selection: readonly string[], id: string) =>
  selection.includes(id) ? selection.filter((each) => each !== id) : [...selection, id];

export const readView = (search: URLSearchParams): TopologyView => ({
  view: VIEWS.find((view) => view === search.get('view')) ?? 'graph',
  selection: readSelection(search),
  selected: readSelection(search).length === 1 ? readSelection(search)[0] : undefined,
  colour: COLOURINGS.find((by) => by === search.get('colour')) ?? 'status',
  look: search.get('look') ?? undefined,
  peer: search.get('peer') ?? undefined,
  blocked: readBlocked(search.get('blocked')),
  from: readPlace(search.get('from')),
  to: readPlace(search.get('to')),
  region: search.get('region') ?? '',
  account: search.get('account') ?? '',
  status: search.get('status') ?? '',
  crossConnect: search.get('crossConnect') ?? '',
});

/** The part of the data that fits the filters: connections, their ends, and what else is in the chosen region or account. */
export function filterTopology(data: Topology, view: TopologyView): Topology {
  if (FILTERS.every((name) => view[name] === '')) return data;
  const vpcs = new Map(data.vpcs.map((vpc) => [vpc.id, vpc]));
  const ofRegion = (id: string) => view.region === '' || vpcs.get(id)?.regionId === view.region;
  const ofAccount = (id: string) => view.account === '' || vpcs.get(id)?.accountName === view.account;
  const connections = data.connections.filter(
    ({ requesterVpcId: r, accepterVpcId: a, status, crossConnectId }) =>
      (view.status === '' || status === view.status) &&
      (view.crossConnect === '' || crossConnectId === view.crossConnect) &&
      (ofRegion(r) || ofRegion(a)) &&
      (ofAccount(r) || ofAccount(a)),
  );
  const linked = new Set(connections.flatMap((each) => [each.requesterVpcId, each.accepterVpcId]));
  const onlyLinked = view.status !== '' || view.crossConnect !== '';
  const used = new Set(connections.map(({ crossConnectId }) => crossConnectId));
  return {
    ...data,
    connections,
    vpcs: data.vpcs.filter(({ id }) => linked.has(id) || (!onlyLinked && ofRegion(id) && ofAccount(id))),
    crossConnects: data.crossConnects.filter(
      ({ id, requesterRegionId, accepterRegionId }) =>
        used.has(id) ||
        (view.status === '' &&
          view.account === '' &&
          (view.crossConnect === '' || id === view.crossConnect) &&
          (view.region === '' || [requesterRegionId, accepterRegionId].includes(view.region))),
    ),
  };
}

interface Match {
  id: string;
  label: string;
  detail: string;
}
/** VPCs as they are found anywhere, and whatever says the text where it is listed. */
export function findMatches({ vpcs, crossConnects }: Topology, text: string, limit = 8): Match[] {
  const wanted = text.trim();
  if (wanted === '') return [];
  const found = vpcSearch(wanted);
  return [
    ...vpcs.map((vpc) => ({
      id: vpc.id,
      label: vpc.name ?? vpc.id,
      detail: `${vpc.cidr} · ${vpc.regionId}`,
      fits: found(vpc),
    })),
    ...crossConnects.map(({ id, name, requesterRegionId, accepterRegionId }) => ({
      id,
      label: name,
      detail: `${requesterRegionId} → ${accepterRegionId}`,
      fits: false,
    })),
  ]
    .filter(({ id, label, detail, fits }) => fits || matchesText(wanted, [label, id, detail]))
    .slice(0, limit);
}
