import { OWN_BYTES, UUID_BYTES } from './id-bytes';
import { bytesOf, idsFrom } from './uuid-bytes';

const OWN_FROM = UUID_BYTES - OWN_BYTES;
/** How far the accepter's bytes are turned, so that two VPCs make another id the other way round. */
const TURN = 5;

/** Where the UUIDs of the VPCs and the bytes of its own stand, and where that of the connection is to be written. */
interface Places {
  readonly requester: number;
  readonly accepter: number;
  readonly own: number;
  readonly to: number;
}

/** Writes the UUID of a connection, of version 8 (RFC 9562). */
export function writeConnectionUuid(vpcs: Uint8Array, own: Uint8Array, into: Uint8Array, at: Places): void {
  for (let index = 0; index < OWN_FROM; index++) {
    const turned = (index + TURN) % UUID_BYTES;
    into[at.to + index] = (vpcs[at.requester + index] ?? 0) ^ (vpcs[at.accepter + turned] ?? 0);
  }
  for (let index = 0; index < OWN_BYTES; index++) into[at.to + OWN_FROM + index] = own[at.own + index] ?? 0;
  into[at.to + 6] = ((into[at.to + 6] ?? 0) & 0x0f) | 0x80;
  into[at.to + 8] = ((into[at.to + 8] ?? 0) & 0x3f) | 0x80;
}

/** The bytes at the end of a UUID that a connection would have as its own. */
export const ownBytesOf = (uuid: Uint8Array) => uuid.slice(OWN_FROM);

/**
 * The id of a new connection: random VPCs make it as good as random, and its own bytes, from an id made by chance, tell it from
 * others of the same pair: that a pair gets one of its former ids once more happens in one of 16 million requests. A list of
 * connections with their VPCs then needs only those bytes, rather than sixteen that no compression makes shorter.
 */
export function connectionIdOf(
  { requesterVpcId, accepterVpcId }: { requesterVpcId: string; accepterVpcId: string },
  byChance: string,
): string {
  const uuid = new Uint8Array(UUID_BYTES);
  const vpcs = bytesOf([requesterVpcId, accepterVpcId]);
  const at = { requester: 0, accepter: UUID_BYTES, own: 0, to: 0 };
  writeConnectionUuid(vpcs, ownBytesOf(bytesOf([byChance])), uuid, at);
  return idsFrom('riv', uuid)[0] ?? byChance;
}
