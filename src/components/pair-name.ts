import type { ConnectionEnd, VpcConnection } from '../contract/types';

/** Another account's VPC has no name before its owner accepted: its CIDR stands for it. */
export const endName = ({ vpcName, cidr }: Pick<ConnectionEnd, 'vpcName' | 'cidr'>) => vpcName ?? cidr;
export const pairName = ({ requester, accepter }: Pick<VpcConnection, 'requester' | 'accepter'>) =>
  `${endName(requester)} ↔ ${endName(accepter)}`;
