import type * as z from 'zod/mini';
import type { Topology } from './resources';
import { UUID_BYTES, type TopologyColumns } from './topology-columns';

type Whole = z.infer<typeof Topology>;
type Columns = z.infer<typeof TopologyColumns>;

const HYPHEN = 45;
/** Of the code of a hexadecimal digit: letters stand in the next row of ASCII. */
const valueOf = (digit: number) => (digit & 15) + (digit >> 6) * 9;

function packUuids(ids: readonly { id: string }[]): string {
  let bytes = '';
  for (const { id } of ids) {
    let high: number | undefined;
    for (let at = id.indexOf('-') + 1; at < id.length; at++) {
      const digit = id.charCodeAt(at);
      if (digit === HYPHEN) continue;
      if (high === undefined) high = valueOf(digit);
      else {
        bytes += String.fromCharCode(high * 16 + valueOf(digit));
        high = undefined;
      }
    }
  }
  return btoa(bytes);
}

const HEX = new TextEncoder().encode('0123456789abcdef');
/** Behind which bytes of a UUID there is a hyphen. */
const HYPHENS: ReadonlySet<number> = new Set([3, 5, 7, 9]);

/** All ids are written behind each other first and then cut: tens of thousands would take long one by one. */
function unpackUuids(prefix: string, text: string): string[] {
  const bytes = atob(text);
  const start = new TextEncoder().encode(`${prefix}-`);
  const length = start.length + UUID_BYTES * 2 + HYPHENS.size;
  const count = bytes.length / UUID_BYTES;
  const written = new Uint8Array(count * length);
  let to = 0;
  for (let from = 0; from < bytes.length; from++) {
    const place = from % UUID_BYTES;
    if (place === 0) {
      written.set(start, to);
      to += start.length;
    }
    const byte = bytes.charCodeAt(from);
    written[to++] = HEX[byte >> 4] ?? 0;
    written[to++] = HEX[byte & 15] ?? 0;
    if (HYPHENS.has(place)) written[to++] = HYPHEN;
  }
  const all = new TextDecoder().decode(written);
  return Array.from({ length: count }, (_, index) => all.slice(index * length, (index + 1) * length));
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
      const cidr = at(vpcs.cidrs, index);
      const regionId = at(regions, vpcs.regions[index]).id;
      return name === null
        ? { id, cidr, regionId, accountName, own }
        : { id, name, cidr, regionId, accountName, own };
    }),
    crossConnects,
    connections: unpackUuids('riv', connections.uuids).map((id, index) => {
      const connection = {
        id,
        crossConnectId: at(crossConnects, connections.crossConnects[index]).id,
        requesterVpcId: at(vpcIds, connections.requesterVpcs[index]),
        accepterVpcId: at(vpcIds, connections.accepterVpcs[index]),
        status: at(connections.statuses, index),
      };
      const progressPercent = percents.get(index);
      return progressPercent === undefined ? connection : { ...connection, progressPercent };
    }),
  };
}
