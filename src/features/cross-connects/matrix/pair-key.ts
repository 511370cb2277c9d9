import type { Pair } from '../../../contract/types';

export const pairKey = ({ requesterVpcId, accepterVpcId }: Pair) => `${requesterVpcId} ${accepterVpcId}`;
