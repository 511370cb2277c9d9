import * as z from 'zod/mini';
import {
  AddressText,
  CidrText,
  ConnectionId,
  Count,
  CrossConnectId,
  Description,
  Id,
  Mbps,
  Message,
  RegionId,
  Timestamp,
  Vnd,
  VpcId,
} from './fields';

export const Role = z.enum(['viewer', 'operator', 'approver', 'owner']);
export const Permission = z.enum(['read', 'change', 'approve', 'spend', 'manage-tokens', 'manage-members']);
export const CrossConnectStatus = z.enum([
  'PROVISIONING',
  'ACTIVE',
  'CHANGING',
  'EXPIRED',
  'DELETING',
  'FAILED',
]);
export const ConnectionStatus = z.enum([
  'PENDING_ACCEPTANCE',
  'PROVISIONING',
  'ACTIVE',
  'DELETING',
  'DELETED',
  'REJECTED',
  'CANCELLED',
  'EXPIRED',
  'FAILED',
]);
export const ConditionCode = z.union([
  z.literal(2009),
  z.literal(2010),
  z.literal(2011),
  z.literal(2012),
  z.literal(2013),
]);
export const Verdict = z.enum(['connected', 'pending', 'eligible', 'warned', 'blocked']);
export const WarningName = z.enum(['ambiguous-destination']);

export const Person = z.object({ id: Id, name: z.string() });

export const Me = z.object({
  user: z.object({ id: Id, name: z.string(), email: z.string() }),
  account: z.object({ id: Id, name: z.string() }),
  role: Role,
  permissions: z.array(Permission),
  accounts: z.array(z.object({ id: Id, name: z.string(), role: Role })),
});

export const Region = z.object({ id: RegionId, name: z.string(), city: z.string() });

export const BandwidthPackage = z.object({
  id: Id,
  name: z.string(),
  bandwidthMbps: Mbps,
  listPriceVnd: Vnd,
  discountPercent: z.number().check(z.minimum(0), z.maximum(100)),
  priceVnd: Vnd,
});

export const QuotaName = z.enum(['cross-connects', 'live-connections', 'open-requests']);
/** `live-connections` counts per Cross Connect: with `crossConnectId` in the query its use, else that of the fullest one. */
export const Quota = z.object({ name: QuotaName, limit: Count, used: Count });

export const Subnet = z.object({ id: Id, name: z.string(), cidr: CidrText });
export const Server = z.object({ id: Id, name: z.string(), address: AddressText, subnetId: Id });
export const Vpc = z.object({
  id: VpcId,
  name: z.string(),
  cidr: CidrText,
  regionId: RegionId,
  accountId: Id,
  subnets: z.array(Subnet),
  servers: z.array(Server),
  connectionCount: Count,
});

/** What a requester may know of another account's VPC before its owner has accepted: no name. */
export const PeerVpc = z.object({
  vpcId: VpcId,
  cidr: CidrText,
  regionId: RegionId,
  accountName: z.string(),
});

export const Route = z.object({
  destination: CidrText,
  via: z.object({
    crossConnectId: CrossConnectId,
    connectionId: ConnectionId,
    vpcId: VpcId,
    regionId: RegionId,
  }),
  state: ConnectionStatus,
  ambiguousWith: z.array(ConnectionId),
});

export const Progress = z.object({
  percent: z.int().check(z.minimum(0), z.maximum(100)),
  steps: z.array(z.object({ id: z.string(), state: z.enum(['done', 'current', 'waiting']) })),
});

/** What the accepter side of a Cross Connect may know of it. */
export const CrossConnectBrief = z.object({
  id: CrossConnectId,
  name: z.string(),
  requesterRegionId: RegionId,
  accepterRegionId: RegionId,
  bandwidthMbps: Mbps,
  status: CrossConnectStatus,
  accountId: Id,
  accountName: z.string(),
});
export const AccepterCrossConnect = z.extend(CrossConnectBrief, { access: z.literal('accepter') });
export const CrossConnect = z.extend(CrossConnectBrief, {
  access: z.literal('owner'),
  description: Description,
  package: BandwidthPackage,
  /** While it is being resized: what it goes on with until that is done. */
  resizedFromMbps: z.optional(Mbps),
  termMonths: z.int(),
  termStartedAt: Timestamp,
  statusReason: z.optional(z.string()),
  progress: z.optional(Progress),
  connectionCount: Count,
  pendingCount: Count,
  termEndsAt: Timestamp,
  createdAt: Timestamp,
  version: z.int(),
  twoPersonApproval: z.boolean(),
  /** Nobody deletes it before this has been taken off. */
  deletionLock: z.boolean(),
});
export const CrossConnectView = z.discriminatedUnion('access', [CrossConnect, AccepterCrossConnect]);

/** `pair` is an earlier pair of the same batch; its id is that pair's index, as text. */
export const CulpritKind = z.enum(['vpc', 'connection', 'crossConnect', 'pair']);
export const Culprit = z.object({
  kind: CulpritKind,
  id: z.string(),
  name: z.string(),
  cidr: z.optional(CidrText),
});
export const Violation = z.object({
  code: ConditionCode,
  culprits: z.array(Culprit),
  sharedCidr: z.optional(CidrText),
});
export const Warning = z.object({
  name: WarningName,
  culprits: z.array(Culprit),
  sharedCidr: z.optional(CidrText),
});
export const Pair = z.strictObject({ requesterVpcId: VpcId, accepterVpcId: VpcId });
export const PairCheck = z.object({
  requesterVpcId: VpcId,
  accepterVpcId: VpcId,
  verdict: Verdict,
  violations: z.array(Violation),
  warnings: z.array(Warning),
  connectionId: z.optional(ConnectionId),
});

/** `vpcName` is absent where the reader may not know it: another account's VPC before its owner accepted. */
export const ConnectionEnd = z.object({
  vpcId: VpcId,
  vpcName: z.optional(z.string()),
  cidr: CidrText,
  regionId: RegionId,
  accountId: Id,
  accountName: z.string(),
});
export const Side = z.enum(['requester', 'accepter']);
export const VpcConnection = z.object({
  id: ConnectionId,
  crossConnectId: CrossConnectId,
  crossConnect: CrossConnectBrief,
  requester: ConnectionEnd,
  accepter: ConnectionEnd,
  /** The sides that the reader's account is on: one, or both. */
  sides: z.array(Side),
  status: ConnectionStatus,
  /** The reason of a rejection, or the cause of a failure. */
  statusReason: z.optional(z.string()),
  progress: z.optional(Progress),
  message: z.optional(Message),
  requestedBy: Person,
  requestedAt: Timestamp,
  expiresAt: z.optional(Timestamp),
  decidedBy: z.optional(Person),
  decidedAt: z.optional(Timestamp),
  twoPersonApproval: z.boolean(),
  replaces: z.optional(ConnectionId),
  replacedBy: z.optional(ConnectionId),
  /** Of a pending request: the conditions as they are now, culprits reduced to what the reader may see. */
  check: z.optional(PairCheck),
});

export const Topology = z.object({
  regions: z.array(Region),
  vpcs: z.array(
    z.object({
      id: VpcId,
      name: z.optional(z.string()),
      cidr: CidrText,
      regionId: RegionId,
      accountName: z.string(),
      own: z.boolean(),
    }),
  ),
  crossConnects: z.array(
    z.object({
      id: CrossConnectId,
      name: z.string(),
      requesterRegionId: RegionId,
      accepterRegionId: RegionId,
      bandwidthMbps: Mbps,
      status: CrossConnectStatus,
      own: z.boolean(),
    }),
  ),
  connections: z.array(
    z.object({
      id: ConnectionId,
      crossConnectId: CrossConnectId,
      requesterVpcId: VpcId,
      accepterVpcId: VpcId,
      status: ConnectionStatus,
      /** While it is being set up or removed. */
      progressPercent: z.optional(Progress.shape.percent),
    }),
  ),
});
