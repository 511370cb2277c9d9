import type { AccountRow, VpcRow } from '../store/rows';
import { seedId } from './seed-id';

const SUBNETS = ['app', 'data', 'edge'] as const;
const SERVERS: Record<(typeof SUBNETS)[number], readonly string[]> = {
  app: ['web-1', 'web-2'],
  data: ['db-1'],
  edge: ['gateway-1'],
};

/** A VPC of at least a /22 with two or three /24 subnets, behind its first /24, and a few servers in them. */
export const vpcRow = (
  account: AccountRow,
  regionId: string,
  name: string,
  cidr: string,
  index: number,
): VpcRow => {
  const [first, second, base] = cidr.split('.');
  const network = `${first}.${second}`;
  const subnets = SUBNETS.slice(0, 2 + (index % 2)).map((kind, position) => ({
    id: `sub-${name.toLowerCase()}-${kind}`,
    name: kind,
    cidr: `${network}.${Number(base) + position + 1}.0/24`,
    kind,
    third: Number(base) + position + 1,
  }));
  return {
    id: seedId('net', name),
    accountId: account.id,
    regionId,
    name,
    cidr,
    subnets: subnets.map((subnet) => ({ id: subnet.id, name: subnet.name, cidr: subnet.cidr })),
    servers: subnets.flatMap(({ id: subnetId, kind, third }) =>
      SERVERS[kind].map((server, position) => ({
        id: `srv-${name.toLowerCase()}-${server}`,
        name: `${name.toLowerCase()}-${server}`,
        address: `${network}.${third}.${10 + position}`,
        subnetId,
      })),
    ),
  };
};
