import * as z from 'zod/mini';
import { CrossConnectId, Id, Mbps, RegionId, Timestamp } from './fields';
import { Person, Role } from './resources';

export const EventType = z.enum([
  'cross-connect.created',
  'cross-connect.activated',
  'cross-connect.failed',
  'cross-connect.updated',
  'cross-connect.resized',
  'cross-connect.renewed',
  'cross-connect.expired',
  'cross-connect.deletion-started',
  'cross-connect.deleted',
  'vpc-connection.requested',
  'vpc-connection.accepted',
  'vpc-connection.activated',
  'vpc-connection.failed',
  'vpc-connection.rejected',
  'vpc-connection.cancelled',
  'vpc-connection.expired',
  'vpc-connection.deletion-started',
  'vpc-connection.deleted',
  'member.role-changed',
  'api-token.created',
  'api-token.revoked',
]);
/** What makes another picture of the network. */
export const NETWORK_EVENT_TYPES = EventType.options.filter(
  (type) => type.startsWith('cross-connect.') || type.startsWith('vpc-connection.'),
);
export const EventResource = z.object({
  kind: z.enum(['crossConnect', 'vpcConnection', 'member', 'apiToken']),
  id: z.string(),
  name: z.string(),
});
const changed = <Field extends string, Value extends z.ZodMiniType>(field: Field, value: Value) =>
  z.object({ field: z.literal(field), before: z.optional(value), after: z.optional(value) });
/** A value that a change has replaced. Without `before`: what it began with. */
export const FieldChange = z.discriminatedUnion('field', [
  changed('name', z.string()),
  changed('description', z.string()),
  changed('requesterRegionId', RegionId),
  changed('accepterRegionId', RegionId),
  changed('bandwidthMbps', Mbps),
  changed('termEndsAt', Timestamp),
  changed('twoPersonApproval', z.boolean()),
  changed('deletionLock', z.boolean()),
  changed('role', Role),
]);
/** One line of the audit trail. Without an actor: it followed from time. */
export const AuditEvent = z.object({
  id: Id,
  at: Timestamp,
  type: EventType,
  actor: z.optional(Person),
  accountName: z.string(),
  resource: EventResource,
  crossConnectId: z.optional(CrossConnectId),
  /** Absent where nothing but the status has changed. */
  changes: z.optional(z.array(FieldChange)),
  /** The role that was given. */
  role: z.optional(Role),
  /** The API token with which the actor did it; told to the actor's account only. */
  tokenName: z.optional(z.string()),
  reason: z.optional(z.string()),
});
/** What the live stream says: something about this resource is new, read it again. */
export const News = z.object({ type: z.string(), resource: z.string(), id: z.string(), version: z.int() });
