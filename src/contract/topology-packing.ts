import type * as z from 'zod/mini';
import type { Topology } from './resources';
import { DIGITS, type TopologyColumns } from './topology-columns';

type Whole = z.infer<typeof Topology>;
type Columns = z.infer<typeof TopologyColumns>;

const packUuids = (ids: readonly { id: string }[]) =>
  ids.map(({ id }) => id.slice(id.indexOf('-') + 1).replaceAll('-', '')).join('');

function unpackUuids(prefix: string, digits: string): string[] {
  return Array.from({ length: digits.length / DIGITS }, (_, index) => {
    const hex = digits.slice(index * DIGITS, (index + 1) * DIGITS);
    return `${prefix}-${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  });
}
const placesOf = (keys: readonly string[]) => new Map(keys.map((key, index) => [key, index]));
const accountKey = (name: string, own: boolean) => `${own ? 'own' : 'other'} ${name}`;

export function columnsOf({ regions, vpcs, crossConnects, connections: all }: Whole): Columns {
  const region = placesOf(regions.map(({ id }) => id));
  const accounts = new Map(
    vpcs.map(({ accountName: name, own }) => [accountKey(name, own), { name, own }] as const),
  );
  const account = placesOf([...accounts.keys()]);
  const crossConnect = placesOf(crossConnects.map(({ id }) => id));
  const vpc = placesOf(vpcs.map(({ id }) => id));
  // A connection whose Cross Connect has gone a moment ago goes with it.
  const connections = all.filter(({ crossConnectId }) => crossConnect.has(crossConnectId));
  // What no list has stands nowhere: a reader refuses it.
  const place = (places: ReadonlyMap<string, number>, key: string) => places.get(key) ?? places.size;
  return {
    regions,
    accounts: [...accounts.values()],
    vpcs: {
      uuids: packUuids(vpcs),
      names: vpcs.map(({ name }) => name ?? null),
      cidrs: vpcs.map(({ cidr }) => cidr),
      regions: vpcs.map(({ regionId }) => place(region, regionId)),
      accounts: vpcs.map(({ accountName, own }) => place(account, accountKey(accountName, own))),
    },
    crossConnects,
    connections: {
      uuids: packUuids(connections),
      crossConnects: connections.map(({ crossConnectId }) => place(crossConnect, crossConnectId)),
      requesterVpcs: connections.map(({ requesterVpcId }) => place(vpc, requesterVpcId)),
      accepterVpcs: connections.map(({ accepterVpcId }) => place(vpc, accepterVpcId)),
      statuses: connections.map(({ status }) => status),
      progress: connections.flatMap(({ progressPercent: percent }, connection) =>
        percent === undefined ? [] : [{ connection, percent }],
      ),
    },
  };
}

/** The other way round. What leads nowhere is refused: part of a picture would be a wrong one. */
export function topologyFrom({ regions, accounts, vpcs, crossConnects, connections }: Columns): Whole {
  const at = <T>(list: readonly T[], index: number | undefined): T => {
    const found = index === undefined ? undefined : list[index];
    if (found === undefined) throw new RangeError('a topology whose columns do not fit together');
    return found;
  };
  const vpcIds = unpackUuids('net', vpcs.uuids);
  const percents = new Map(connections.progress.map(({ connection, percent }) => [connection, percent]));
  return {
    regions,
    vpcs: vpcIds.map((id, index) => {
      const name = at(vpcs.names, index);
      const { name: accountName, own } = at(accounts, vpcs.accounts[index]);
      return {
        ...{ id, cidr: at(vpcs.cidrs, index), regionId: at(regions, vpcs.regions[index]).id },
        ...{ accountName, own },
        ...(name !== null && { name }),
      };
    }),
    crossConnects,
    connections: unpackUuids('riv', connections.uuids).map((id, index) => {
      const progressPercent = percents.get(index);
      return {
        id,
        crossConnectId: at(crossConnects, connections.crossConnects[index]).id,
        requesterVpcId: at(vpcIds, connections.requesterVpcs[index]),
        accepterVpcId: at(vpcIds, connections.accepterVpcs[index]),
        status: at(connections.statuses, index),
        ...(progressPercent !== undefined && { progressPercent }),
      };
    }),
  };
}
