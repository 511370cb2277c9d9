import * as z from 'zod/mini';
import { AddressText, ConnectionId, CrossConnectId, RegionId, VpcId } from './fields';
import { PairCheck } from './resources';

/** A VPC, an address of it; a VPC whose name the reader may not know goes by its id. */
export const ReachPlace = z.object({ vpcId: VpcId, name: z.string(), address: AddressText });
export const ReachHopKind = z.enum(['source', 'routes', 'interconnect', 'cross-connect', 'destination']);
export const ReachHop = z.object({
  kind: ReachHopKind,
  /** Of the VPC, the region or the Cross Connect. */
  id: z.string(),
  name: z.string(),
  state: z.enum(['passed', 'failed', 'not-reached']),
});
export const ReachFailureReason = z.enum([
  'unknown-address',
  'which-vpc',
  'no-route',
  'local',
  'ambiguous',
  'led-elsewhere',
  'pending',
  'provisioning',
  'deleting',
  'cross-connect-expired',
  'cross-connect-not-active',
]);
export const ReachFailure = z.object({
  reason: ReachFailureReason,
  direction: z.enum(['forth', 'back']),
  address: z.string(),
  vpcId: z.optional(VpcId),
  connectionId: z.optional(ConnectionId),
  crossConnectId: z.optional(CrossConnectId),
  vpcIds: z.optional(z.array(VpcId)),
});
export const ReachRemedy = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), connectionId: ConnectionId }),
  z.object({
    kind: z.literal('wait'),
    connectionId: z.optional(ConnectionId),
    crossConnectId: CrossConnectId,
  }),
  z.object({ kind: z.literal('renew'), crossConnectId: CrossConnectId }),
  z.object({
    kind: z.literal('connect'),
    crossConnectId: CrossConnectId,
    requesterVpcId: VpcId,
    accepterVpcId: VpcId,
  }),
  z.object({
    kind: z.literal('create-cross-connect'),
    requesterRegionId: RegionId,
    accepterRegionId: RegionId,
  }),
]);

/** Computed from configuration; no packet is sent. */
export const Reach = z.object({
  verdict: z.enum(['reachable', 'unreachable', 'ambiguous', 'unknown']),
  from: z.optional(ReachPlace),
  to: z.optional(ReachPlace),
  hops: z.array(ReachHop),
  returnHops: z.array(ReachHop),
  /** The first hop that fails, the way back included. */
  failure: z.optional(ReachFailure),
  /** The one action that mends it: it was tried by the rules before it is offered. */
  remedy: z.optional(ReachRemedy),
  /** Why the conditions forbid the connection that would mend it. */
  blocked: z.optional(z.extend(PairCheck, { crossConnectId: z.string() })),
});
