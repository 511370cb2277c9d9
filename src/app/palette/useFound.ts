import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { apiQuery } from '../../api/query';
import {
  AddressSpaceIcon,
  CrossConnectIcon,
  LinkIcon,
  ReachabilityIcon,
  VpcIcon,
} from '../../components/icons';
import { pairName } from '../../components/pair-name';
import type { CrossConnect, Vpc, VpcConnection } from '../../contract/types';
import { standingOf } from '../../domain/standing';
import { formatCidr, parseAddress } from '../../domain/cidr';
import { matchesText } from '../../domain/search-text';
import { searchedRange } from '../../domain/vpc-search';
import { requestPath } from '../../features/requests/request';
import { components } from '../../i18n/en/components';
import { palette } from '../../i18n/en/palette';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import type { Entry } from './entry';

const PAUSE_MS = 150;
const ASKED_FOR = 7;
const SERVERS_SHOWN = 5;

/** The query once somebody has paused typing. */
function usePaused(query: string) {
  const [paused, setPaused] = useState(query);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(query), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [query]);
  return paused;
}

export interface Found {
  entries: Entry[];
  searching: boolean;
  error: Error | null;
  retry: () => void;
}

/** What the service has of this name, id, CIDR or address. Answers to what was typed before are never shown as those to this. */
export function useFound(typed: string): Found {
  const text = typed.trim();
  const q = usePaused(text).slice(0, 200);
  const queries = useQueryClient();
  const search = { enabled: q !== '', placeholderData: keepPreviousData };
  const asked = { q, pageSize: ASKED_FOR };
  const crossConnects = useQuery({
    ...apiQuery('listCrossConnects', { query: { ...asked, sort: 'name' } }),
    ...search,
  });
  const vpcs = useQuery({ ...apiQuery('listVpcs', { query: asked }), ...search });
  const connections = useQuery({ ...apiQuery('listVpcConnections', { query: asked }), ...search });
  const all = [crossConnects, vpcs, connections];
  const of = useObjectEntries(text);
  const addresses = useAddressEntries(text);
  /** The last answer counts for what is typed now only where it fits that as well. */
  const entries = (own: Entry[], { isPlaceholderData }: { isPlaceholderData: boolean }) =>
    own.map((entry) => ({ ...entry, found: q === text && !isPlaceholderData }));
  if (text === '') return { entries: [], searching: false, error: null, retry: () => undefined };
  return {
    entries: [
      ...addresses,
      ...entries((crossConnects.data?.items ?? []).map(of.crossConnect), crossConnects),
      ...entries((vpcs.data?.items ?? []).flatMap(of.vpc), vpcs),
      ...entries((connections.data?.items ?? []).map(of.connection), connections),
    ],
    searching: q !== text || all.some(({ isFetching }) => isFetching),
    error: all.find(({ error }) => error !== null)?.error ?? null,
    retry: () =>
      void queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' }),
  };
}

function useAddressEntries(text: string): Entry[] {
  const { address: t } = useWords(palette);
  const range = searchedRange(text);
  if (range === undefined) return [];
  const block = formatCidr(range);
  const isAddress = parseAddress(text) !== undefined;
  const space: Entry = {
    ...{ key: 'space', group: 'address', icon: AddressSpaceIcon, label: t.space(isAddress ? text : block) },
    go: paths.addressSpace({ block }),
  };
  if (!isAddress) return [space];
  return [
    {
      ...{ key: 'reach', group: 'address', icon: ReachabilityIcon, label: t.reach(text) },
      go: paths.reachability({ to: text }),
    },
    space,
  ];
}

/** How objects of the network stand in the palette. */
function useObjectEntries(text: string) {
  const t = useWords(palette);
  const { crossConnectStatus, connectionStatus } = useWords(components);
  return {
    crossConnect: (each: CrossConnect): Entry => ({
      ...{ key: each.id, group: 'crossConnects', icon: CrossConnectIcon, label: each.name, also: [each.id] },
      detail: `${each.requesterRegionId} → ${each.accepterRegionId} · ${crossConnectStatus[each.status]}`,
      go: paths.crossConnect(each.id),
    }),
    /** With those of its servers that are looked for; one that has the very address goes before its VPC. */
    vpc: ({ id, name, cidr, regionId, servers }: Vpc): Entry[] => {
      const exact = searchedRange(text) !== undefined;
      const has = (address: string) => address === text;
      const asked = servers.filter(
        ({ address, name: server }) => has(address) || matchesText(text, [server]),
      );
      return [
        ...asked.slice(0, SERVERS_SHOWN).map((server): Entry => ({
          ...{
            key: `${id} ${server.id}`,
            group: 'vpcs',
            icon: VpcIcon,
            label: server.name,
            go: paths.vpc(id),
          },
          ...{ detail: `${server.address} · ${t.server(name)}`, exact: has(server.address) },
        })),
        {
          ...{ key: id, group: 'vpcs', icon: VpcIcon, label: name, also: [id, cidr] },
          ...{ detail: `${cidr} · ${regionId}`, go: paths.vpc(id), exact },
        },
      ];
    },
    connection: (each: VpcConnection): Entry => ({
      ...{ key: each.id, group: 'connections', icon: LinkIcon, label: pairName(each) },
      also: [each.id, ...[each.requester, each.accepter].flatMap(({ cidr, vpcId }) => [cidr, vpcId])],
      detail: `${t.across(each.crossConnect.name)} · ${connectionStatus[standingOf(each.status, each.crossConnect.status)]}`,
      go: requestPath(each),
    }),
  };
}
