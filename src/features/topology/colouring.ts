import type { CSSProperties } from 'react';
import type { TopologyGraph, TopologyLink, TopologyPipe, TopologyVpc } from '../../domain/topology';

export const COLOURINGS = ['status', 'account', 'crossConnect'] as const;
export type ColourBy = (typeof COLOURINGS)[number];

/** So many have a colour of their own; all others share the one of 0. */
export const SERIES = 6;
type Series = number | undefined;
/** Which colour stands for what. Of statuses the links have colours and patterns already: then nothing has a series. */
export interface Colouring {
  readonly entries: readonly { readonly series: number; readonly label: string }[];
  ofVpc(vpc: TopologyVpc): Series;
  ofPipe(pipe: TopologyPipe): Series;
  ofLink(link: TopologyLink): Series;
}
export const BY_STATUS: Colouring = {
  entries: [],
  ofVpc: () => undefined,
  ofPipe: () => undefined,
  ofLink: () => undefined,
};

function numbered(keys: readonly { key: string; label: string }[], others: string) {
  const series = new Map(keys.slice(0, SERIES).map(({ key }, index) => [key, index + 1]));
  const entries = keys.slice(0, SERIES).map(({ label }, index) => ({ series: index + 1, label }));
  return {
    of: (key: string) => series.get(key) ?? 0,
    entries: keys.length > SERIES ? [...entries, { series: 0, label: others }] : entries,
  };
}

function byAccount({ vpcs }: TopologyGraph, others: string): Colouring {
  const isOwn = new Map([...vpcs.values()].map(({ accountName, own }) => [accountName, own]));
  const names = [...isOwn.keys()].sort(
    (a, b) => Number(isOwn.get(b)) - Number(isOwn.get(a)) || (a < b ? -1 : 1),
  );
  const { of, entries } = numbered(
    names.map((name) => ({ key: name, label: name })),
    others,
  );
  return {
    entries,
    ofVpc: ({ accountName }) => of(accountName),
    ofPipe: () => undefined,
    // Between two accounts it has the colour of the other one.
    ofLink({ requesterVpcId, accepterVpcId }) {
      const ends = [vpcs.get(requesterVpcId), vpcs.get(accepterVpcId)];
      return of((ends.find((vpc) => vpc?.own === false) ?? ends[0])?.accountName ?? '');
    },
  };
}

function byCrossConnect({ pipes }: TopologyGraph, others: string): Colouring {
  const byName = [...pipes.values()].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  const { of, entries } = numbered(
    byName.map(({ id, name }) => ({ key: id, label: name })),
    others,
  );
  return {
    entries,
    ofVpc: () => undefined,
    ofPipe: ({ id }) => of(id),
    ofLink: ({ crossConnectId }) => of(crossConnectId),
  };
}

/** Colours by names, so that filters and new objects change as few as can be; `others` names what has none of its own. */
export function colouringOf(graph: TopologyGraph, by: ColourBy, others: string): Colouring {
  if (by === 'account') return byAccount(graph, others);
  return by === 'crossConnect' ? byCrossConnect(graph, others) : BY_STATUS;
}

/** For the stylesheet: `--series` is the colour. */
export const inSeries = (series: Series): { 'data-series'?: number; style?: CSSProperties } =>
  series === undefined
    ? {}
    : { 'data-series': series, style: { ['--series' as string]: `var(--series-${series})` } };
