import { mustParseCidr, overlaps, parseCidr, type Cidr } from './cidr';
import { matchesText } from './search-text';

interface Findable {
  readonly id: string;
  readonly name?: string | undefined;
  readonly cidr: string;
  readonly servers?: readonly { readonly name: string }[];
}

/** The addresses that are searched for, where the text is an address or a CIDR. */
export const searchedRange = (text: string): Cidr | undefined =>
  parseCidr(text.includes('/') ? text.trim() : `${text.trim()}/32`);

/** An address or a CIDR finds what shares addresses with it; everything is looked for in names, ids and CIDRs. */
export function vpcSearch(text: string): (vpc: Findable) => boolean {
  const range = searchedRange(text);
  return ({ id, name, cidr, servers = [] }) =>
    (range !== undefined && overlaps(range, mustParseCidr(cidr))) ||
    matchesText(text, [name, id, cidr, ...servers.map((server) => server.name)]);
}
