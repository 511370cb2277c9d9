import { connectionIdOf } from '../../contract/connection-id';
import type { IdPrefix } from '../context';

/** FNV-1a with a final mix: small, the same everywhere, and spread well enough that names do not collide. */
const hash32 = (text: string, seed: number): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
};

/**
 * The id of a seeded object, derived from its name, so that tests know it without asking.
 */
export const seedId = (prefix: IdPrefix, name: string): string => {
  const hex = [1, 2, 3, 4]
    .map((seed) => hash32(`${prefix}:${name}`, seed).toString(16).padStart(8, '0'))
    .join('');
  // The version and variant digits make it a well-formed random UUID.
  const uuid = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  return `${prefix}-${uuid}`;
};

/** A connection's, from the names of what it belongs to and joins; for the first, second … of one pair. */
export function seedConnectionId(crossConnect: string, requester: string, accepter: string, nth = 1): string {
  const pair = { requesterVpcId: seedId('net', requester), accepterVpcId: seedId('net', accepter) };
  const repeat = nth === 1 ? '' : `#${nth}`;
  return connectionIdOf(pair, seedId('riv', `${crossConnect}/${requester}/${accepter}${repeat}`));
}
