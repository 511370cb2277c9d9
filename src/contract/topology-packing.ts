import type * as z from 'zod/mini';
import type { Topology } from './resources';
import { ownBytesOf, writeConnectionUuid } from './connection-id';
import { OWN_BYTES, UUID_BYTES } from './id-bytes';
import type { TopologyColumns } from './topology-columns';
import { bytesOf, idsFrom } from './uuid-bytes';

type Whole = z.infer<typeof Topology>;
type Columns = z.infer<typeof TopologyColumns>;

const toBase64 = (bytes: Uint8Array) => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Where in the bytes of all UUIDs that of this place stands; that of none stands nowhere. */
const byteOf = (index: number | undefined) => (index ?? NaN) * UUID_BYTES;

/** The ids of connections as far as they do not follow from their VPCs, whose places are given. */
function packConnectionIds(
  ids: readonly string[],
  vpcs: Uint8Array,
  ends: { requesters: readonly number[]; accepters: readonly number[] },
) {
  const uuids = bytesOf(ids);
  const own = new Uint8Array(ids.length * OWN_BYTES);
  const made = new Uint8Array(UUID_BYTES);
  const otherIds: Columns['connections']['otherIds'] = [];
  ids.forEach((id, index) => {
    const uuid = uuids.subarray(index * UUID_BYTES, (index + 1) * UUID_BYTES);
    own.set(ownBytesOf(uuid), index * OWN_BYTES);
    const [requester, accepter] = [byteOf(ends.requesters[index]), byteOf(ends.accepters[index])];
    writeConnectionUuid(vpcs, own, made, { requester, accepter, own: index * OWN_BYTES, to: 0 });
    if (made.some((byte, place) => byte !== uuid[place])) otherIds.push({ connection: index, id });
  });
  return { ownBytes: toBase64(own), otherIds };
}

function unpackConnectionIds(connections: Columns['connections'], vpcs: Uint8Array): string[] {
  const own = fromBase64(connections.ownBytes);
  const count = own.length / OWN_BYTES;
  const uuids = new Uint8Array(count * UUID_BYTES);
  for (let index = 0; index < count; index++) {
    const requester = byteOf(connections.requesterVpcs[index]);
    const accepter = byteOf(connections.accepterVpcs[index]);
    const at = { requester, accepter, own: index * OWN_BYTES, to: index * UUID_BYTES };
    writeConnectionUuid(vpcs, own, uuids, at);
  }
  const ids = idsFrom('riv', uuids);
  for (const { connection, id } of connections.otherIds) ids[connection] = id;
  return ids;
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
  const vpcBytes = bytesOf(vpcs.map(({ id }) => id));
  const requesterVpcs = connections.map(({ requesterVpcId }) => place(vpc, requesterVpcId));
  const accepterVpcs = connections.map(({ accepterVpcId }) => place(vpc, accepterVpcId));
  const ends = { requesters: requesterVpcs, accepters: accepterVpcs };
  return {
    regions,
    accounts: [...accounts.values()],
    vpcs: {
      uuids: toBase64(vpcBytes),
      names: vpcs.map(({ name }) => name ?? null),
      cidrs: vpcs.map(({ cidr }) => cidr),
      regions: vpcs.map(({ regionId }) => place(region, regionId)),
      accounts: vpcs.map(({ accountName, own }) => place(account, accountKey(accountName, own))),
    },
    crossConnects,
    connections: {
      ...packConnectionIds(
        connections.map(({ id }) => id),
        vpcBytes,
        ends,
      ),
      crossConnects: connections.map(({ crossConnectId }) => place(crossConnect, crossConnectId)),
      requesterVpcs,
      accepterVpcs,
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
  const vpcBytes = fromBase64(vpcs.uuids);
  const vpcIds = idsFrom('net', vpcBytes);
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
    connections: unpackConnectionIds(connections, vpcBytes).map((id, index) => {
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
