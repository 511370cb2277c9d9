import type { VpcConnection } from '../contract/types';
import { endName } from './pair-name';

/** What `Explain` calls the two VPCs of a request, and what they are connected through. */
export const explainContext = ({ requester, accepter, crossConnect }: VpcConnection) => ({
  requesterName: endName(requester),
  accepterName: endName(accepter),
  crossConnectName: crossConnect.name,
  requesterRegionId: crossConnect.requesterRegionId,
});
