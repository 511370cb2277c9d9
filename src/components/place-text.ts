import { parseAddress } from '../domain/cidr';
import type { Place } from '../domain/place';

/** A place in the URL: a VPC's id, an address, or `vpc@address`. */
export function readPlace(text: string | null): Place {
  const [first = '', second] = (text ?? '').split('@');
  const vpcId = first.startsWith('net-') ? first : undefined;
  const address = vpcId === undefined ? first : second;
  return {
    ...(vpcId !== undefined && { vpcId }),
    ...(address !== undefined && parseAddress(address) !== undefined && { address }),
  };
}
export const writePlace = ({ vpcId, address }: Place) =>
  [vpcId, address].filter((part) => part !== undefined && part !== '').join('@');
export const isSaid = ({ vpcId, address }: Place) => vpcId !== undefined || address !== undefined;
