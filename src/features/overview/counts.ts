import type { ConnectionStatus, Topology } from '../../contract/types';

const KIND: Record<ConnectionStatus, 'active' | 'pending' | 'moving' | 'ended'> = {
  PENDING_ACCEPTANCE: 'pending',
  PROVISIONING: 'moving',
  ACTIVE: 'active',
  DELETING: 'moving',
  DELETED: 'ended',
  REJECTED: 'ended',
  CANCELLED: 'ended',
  EXPIRED: 'ended',
  FAILED: 'ended',
};

export function countTopology({ regions, vpcs, connections }: Topology) {
  const of = (kind: (typeof KIND)[ConnectionStatus]) =>
    connections.filter(({ status }) => KIND[status] === kind).length;
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
