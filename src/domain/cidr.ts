/** IPv4 CIDR arithmetic. Addresses are unsigned 32-bit integers; host bits of a CIDR are ignored. */
export interface Cidr {
  /** Network address. */
  readonly first: number;
  /** Last address, inclusive. */
  readonly last: number;
  /** Prefix length, 0 to 32. */
  readonly prefix: number;
}

/** Dotted decimal to a number; undefined for anything else (leading zeros included: they read as octal elsewhere). */
export function parseAddress(text: string): number | undefined {
  let [address, octet, digits, dots] = [0, 0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === DOT) {
      if (digits === 0 || dots === 3) return undefined;
      address = address * 256 + octet;
      [octet, digits] = [0, 0];
      dots += 1;
    } else {
      const digit = code - ZERO;
      if (digit < 0 || digit > 9 || (digits > 0 && octet === 0)) return undefined;
      octet = octet * 10 + digit;
      digits += 1;
      if (octet > 255) return undefined;
    }
  }
  return dots === 3 && digits > 0 ? address * 256 + octet : undefined;
}
const [DOT, ZERO] = [46, 48];

export const formatAddress = (address: number) =>
  `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;

/** The CIDR of that prefix length which holds the address. */
export function cidrAt(address: number, prefix: number): Cidr {
  const size = 2 ** (32 - prefix);
  const first = Math.floor(address / size) * size;
  return { first, last: first + size - 1, prefix };
}

/** `10.10.0.0/16` to a CIDR; undefined when it is not one. */
export function parseCidr(text: string): Cidr | undefined {
  const [addressText = '', prefixText, ...rest] = text.split('/');
  const address = parseAddress(addressText);
  if (address === undefined || prefixText === undefined || rest.length > 0) return undefined;
  if (!/^(0|[1-9]\d?)$/.test(prefixText) || Number(prefixText) > 32) return undefined;
  return cidrAt(address, Number(prefixText));
}

/** For data that was parsed at the edge: anything else is a bug. */
export function mustParseCidr(text: string): Cidr {
  const cidr = parseCidr(text);
  if (cidr === undefined) throw new Error(`not an IPv4 CIDR: ${text}`);
  return cidr;
}

export const formatCidr = ({ first, prefix }: Cidr) => `${formatAddress(first)}/${prefix}`;
export const overlaps = (a: Cidr, b: Cidr) => a.first <= b.last && b.first <= a.last;
export const contains = (outer: Cidr, inner: Cidr) => outer.first <= inner.first && inner.last <= outer.last;
export const containsAddress = (cidr: Cidr, address: number) => cidr.first <= address && address <= cidr.last;

/** The addresses of both: two CIDRs that overlap are nested, so it is the longer prefix. */
export const sharedRange = (a: Cidr, b: Cidr): Cidr | undefined =>
  overlaps(a, b) ? (a.prefix >= b.prefix ? a : b) : undefined;
