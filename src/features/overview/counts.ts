import type { Topology } from '../../contract/types';
import { standingsIn, type Standing } from '../../domain/standing';

const KIND: Record<Standing, 'active' | 'stopped' | 'pending' | 'moving' | 'ended'> = {
  PENDING_ACCEPTANCE: 'pending',
  PROVISIONING: 'moving',
  ACTIVE: 'active',
  STOPPED: 'stopped',
  DELETING: 'moving',
  DELETED: 'ended',
  REJECTED: 'ended',
  CANCELLED: 'ended',
  EXPIRED: 'ended',
  FAILED: 'ended',
};

/** `active` are those that carry traffic. */
export function countTopology({ regions, vpcs, crossConnects, connections }: Topology) {
  const kinds = connections.map(standingsIn(crossConnects)).map((standing) => KIND[standing]);
  const of = (kind: (typeof KIND)[Standing]) => kinds.filter((each) => each === kind).length;
  return {
    active: of('active'),
    pending: of('pending'),
    moving: of('moving'),
    regions: regions.map(({ id }) => ({
      id,
      vpcs: vpcs.filter(({ regionId, own }) => own && regionId === id).length,
    })),
  };
}
