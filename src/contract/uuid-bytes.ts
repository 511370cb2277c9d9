import { UUID_BYTES } from './id-bytes';

const HYPHEN = 45;
/** Behind which bytes of a UUID there is a hyphen. */
const HYPHENS: ReadonlySet<number> = new Set([3, 5, 7, 9]);
const HEX = new TextEncoder().encode('0123456789abcdef');
/** Of the code of a hexadecimal digit: letters stand in the next row of ASCII. */
const valueOf = (digit: number) => (digit & 15) + (digit >> 6) * 9;

/** The UUIDs of ids (`net-…`, `riv-…`) behind each other. */
export function bytesOf(ids: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * UUID_BYTES);
  ids.forEach((id, index) => {
    let digits = index * UUID_BYTES * 2;
    for (let at = id.indexOf('-') + 1; at < id.length; at++) {
      const digit = id.charCodeAt(at);
      if (digit === HYPHEN) continue;
      bytes[digits >> 1] = (bytes[digits >> 1] ?? 0) * 16 + valueOf(digit);
      digits += 1;
    }
  });
  return bytes;
}

/** The other way round. All are written behind each other first and then cut: tens of thousands would take long one by one. */
export function idsFrom(prefix: string, bytes: Uint8Array): string[] {
  const start = new TextEncoder().encode(`${prefix}-`);
  const length = start.length + UUID_BYTES * 2 + HYPHENS.size;
  const count = bytes.length / UUID_BYTES;
  const written = new Uint8Array(count * length);
  let to = 0;
  bytes.forEach((byte, from) => {
    const place = from % UUID_BYTES;
    if (place === 0) {
      written.set(start, to);
      to += start.length;
    }
    written[to++] = HEX[byte >> 4] ?? 0;
    written[to++] = HEX[byte & 15] ?? 0;
    if (HYPHENS.has(place)) written[to++] = HYPHEN;
  });
  const all = new TextDecoder().decode(written);
  return Array.from({ length: count }, (_, index) => all.slice(index * length, (index + 1) * length));
}
