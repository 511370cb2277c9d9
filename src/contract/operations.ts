import * as z from 'zod/mini';
import {
  AddressText,
  BATCH_MAX,
  ConnectionId,
  CrossConnectId,
  Description,
  Id,
  Message,
  Name,
  RegionId,
  TermMonths,
  Timestamp,
  Vnd,
  VpcId,
} from './fields';
import type { CallInput, HandlerInput, Operation, SuccessBody } from './operation';
import { Reach } from './reach';
import * as r from './resources';

export const API_BASE = '/api/v1';
export const PAGE_SIZE_MAX = 1000;

const list = <S extends z.ZodMiniType>(item: S) => z.object({ items: z.array(item) });
const page = <S extends z.ZodMiniType>(item: S) =>
  z.object({ items: z.array(item), page: z.int(), pageSize: z.int(), total: z.int() });
const text = z.string().check(z.maxLength(200, 'invalid'));
const paging = {
  page: z._default(z.int().check(z.minimum(1, 'invalid')), 1),
  pageSize: z._default(z.int().check(z.minimum(1, 'invalid'), z.maximum(PAGE_SIZE_MAX, 'too-many')), 20),
};
const pairs = z.array(r.Pair).check(z.minLength(1, 'too-few'), z.maxLength(BATCH_MAX, 'too-many'));
const acknowledge = z.optional(z.array(r.WarningName));

const crossConnectSort = ['name', 'status', 'bandwidthMbps', 'termEndsAt', 'createdAt'] as const;
export const CrossConnectSort = z.enum([
  ...crossConnectSort,
  ...crossConnectSort.map((column) => `-${column}` as const),
]);
export type CrossConnectSort = z.infer<typeof CrossConnectSort>;

export const CreateCrossConnectBody = z
  .strictObject({
    name: Name,
    description: z.optional(Description),
    requesterRegionId: RegionId,
    accepterRegionId: RegionId,
    packageId: Id,
    termMonths: TermMonths,
    twoPersonApproval: z.optional(z.boolean()),
  })
  .check(
    z.refine((body) => body.requesterRegionId !== body.accepterRegionId, {
      error: 'regions-differ',
      path: ['accepterRegionId'],
    }),
  );
export const UpdateCrossConnectBody = z.strictObject({
  name: z.optional(Name),
  description: z.optional(Description),
  twoPersonApproval: z.optional(z.boolean()),
});
export const CreateVpcConnectionsBody = z.strictObject({
  pairs,
  message: z.optional(Message),
  approveNow: z.optional(z.boolean()),
  acknowledge,
});
export const RejectBody = z.strictObject({ reason: z.optional(Message) });
const Place = z
  .strictObject({ vpcId: z.optional(VpcId), address: z.optional(AddressText) })
  .check(
    z.refine((place) => place.vpcId !== undefined || place.address !== undefined, { error: 'required' }),
  );

export const operations = {
  getMe: {
    ...{ method: 'GET', path: '/me', tag: 'Session', summary: 'Who is calling, for which account' },
    permission: 'read',
    success: { status: 200, body: r.Me },
    problems: [],
  },
  listRegions: {
    ...{ method: 'GET', path: '/regions', tag: 'Catalogue', summary: 'List regions' },
    permission: 'read',
    success: { status: 200, body: list(r.Region) },
    problems: [],
  },
  listPackages: {
    ...{ method: 'GET', path: '/packages', tag: 'Catalogue' },
    summary: 'List the bandwidth packages of a region pair, by bandwidth',
    permission: 'read',
    query: z.strictObject({ requesterRegionId: RegionId, accepterRegionId: RegionId }),
    success: { status: 200, body: list(r.BandwidthPackage) },
    problems: ['invalid-input'],
  },
  listQuotas: {
    ...{ method: 'GET', path: '/quotas', tag: 'Catalogue', summary: 'List quotas and what is used of them' },
    permission: 'read',
    query: z.strictObject({ crossConnectId: z.optional(CrossConnectId) }),
    success: { status: 200, body: list(r.Quota) },
    problems: ['invalid-input', 'not-found'],
  },

  listVpcs: {
    ...{ method: 'GET', path: '/vpcs', tag: 'VPCs', summary: "List the account's VPCs" },
    permission: 'read',
    query: z.strictObject({ regionId: z.optional(RegionId), q: z.optional(text), ...paging }),
    success: { status: 200, body: page(r.Vpc) },
    problems: ['invalid-input'],
  },
  getVpc: {
    ...{ method: 'GET', path: '/vpcs/{vpcId}', tag: 'VPCs', summary: 'Get a VPC' },
    permission: 'read',
    success: { status: 200, body: r.Vpc },
    problems: ['not-found'],
  },
  listVpcRoutes: {
    ...{
      method: 'GET',
      path: '/vpcs/{vpcId}/routes',
      tag: 'VPCs',
      summary: 'List the effective routes of a VPC',
    },
    permission: 'read',
    success: { status: 200, body: list(r.Route) },
    problems: ['not-found'],
  },

  listCrossConnects: {
    ...{ method: 'GET', path: '/cross-connects', tag: 'Cross Connects', summary: 'List Cross Connects' },
    permission: 'read',
    query: z.strictObject({
      q: z.optional(text),
      status: z.optional(z.array(r.CrossConnectStatus)),
      regionId: z.optional(RegionId),
      sort: z._default(CrossConnectSort, '-createdAt'),
      ...paging,
    }),
    success: { status: 200, body: page(r.CrossConnect) },
    problems: ['invalid-input'],
  },
  createCrossConnect: {
    ...{ method: 'POST', path: '/cross-connects', tag: 'Cross Connects', summary: 'Buy a Cross Connect' },
    permission: 'spend',
    body: CreateCrossConnectBody,
    success: { status: 201, body: r.CrossConnect },
    problems: ['invalid-input', 'insufficient-balance', 'name-taken', 'quota-exceeded'],
    idempotent: true,
  },
  getCrossConnect: {
    ...{ method: 'GET', path: '/cross-connects/{crossConnectId}', tag: 'Cross Connects' },
    summary: 'Get a Cross Connect; the accepter side sees less of it',
    permission: 'read',
    success: { status: 200, body: r.CrossConnectView },
    problems: ['not-found'],
  },
  updateCrossConnect: {
    ...{ method: 'PATCH', path: '/cross-connects/{crossConnectId}', tag: 'Cross Connects' },
    summary: 'Change name, description or two-person approval',
    permission: 'change',
    body: UpdateCrossConnectBody,
    success: { status: 200, body: r.CrossConnect },
    problems: ['invalid-input', 'not-found', 'name-taken', 'wrong-state'],
    versioned: true,
  },
  deleteCrossConnect: {
    ...{ method: 'DELETE', path: '/cross-connects/{crossConnectId}', tag: 'Cross Connects' },
    summary: 'Delete a Cross Connect without live connections; nothing is refunded',
    permission: 'change',
    success: { status: 204 },
    problems: ['not-found', 'has-connections', 'wrong-state'],
    versioned: true,
  },
  resizeCrossConnect: {
    ...{ method: 'POST', path: '/cross-connects/{crossConnectId}/resize', tag: 'Cross Connects' },
    summary: 'Change the bandwidth package',
    permission: 'spend',
    body: z.strictObject({ packageId: Id }),
    success: { status: 200, body: r.CrossConnect },
    problems: ['invalid-input', 'not-found', 'not-active', 'insufficient-balance', 'not-implemented'],
    idempotent: true,
    versioned: true,
    planned: true,
  },
  renewCrossConnect: {
    ...{ method: 'POST', path: '/cross-connects/{crossConnectId}/renew', tag: 'Cross Connects' },
    summary: 'Buy another term',
    permission: 'spend',
    body: z.strictObject({ termMonths: TermMonths }),
    success: { status: 200, body: r.CrossConnect },
    problems: ['invalid-input', 'not-found', 'wrong-state', 'insufficient-balance', 'not-implemented'],
    idempotent: true,
    versioned: true,
    planned: true,
  },
  createQuote: {
    ...{ method: 'POST', path: '/quotes', tag: 'Billing', summary: 'What a change would cost' },
    permission: 'read',
    body: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('create'),
        requesterRegionId: RegionId,
        accepterRegionId: RegionId,
        packageId: Id,
        termMonths: TermMonths,
      }),
      z.strictObject({ kind: z.literal('resize'), crossConnectId: CrossConnectId, packageId: Id }),
      z.strictObject({ kind: z.literal('renew'), crossConnectId: CrossConnectId, termMonths: TermMonths }),
    ]),
    success: {
      status: 200,
      body: z.object({
        lines: z.array(z.object({ kind: z.string(), amountVnd: Vnd })),
        totalVnd: Vnd,
        validUntil: Timestamp,
      }),
    },
    problems: ['invalid-input', 'not-found', 'not-implemented'],
    planned: true,
  },

  lookUpPeerVpc: {
    ...{ method: 'GET', path: '/cross-connects/{crossConnectId}/peer-vpcs/{vpcId}', tag: 'VPC connections' },
    summary: "Look up another account's VPC in the accepter region by the id its owner told; rate-limited",
    permission: 'read',
    success: { status: 200, body: r.PeerVpc },
    problems: ['not-found', 'rate-limited'],
  },
  checkPairs: {
    ...{ method: 'POST', path: '/cross-connects/{crossConnectId}/pairs/check', tag: 'VPC connections' },
    summary: 'Judge pairs in order, each reserving its place before the next; nothing is changed',
    permission: 'read',
    body: z.strictObject({ pairs }),
    success: { status: 200, body: list(r.PairCheck) },
    problems: ['invalid-input', 'not-found', 'region-mismatch'],
  },
  listVpcConnections: {
    ...{
      method: 'GET',
      path: '/vpc-connections',
      tag: 'VPC connections',
      summary: 'List VPC connections, newest first',
    },
    permission: 'read',
    query: z.strictObject({
      crossConnectId: z.optional(CrossConnectId),
      vpcId: z.optional(VpcId),
      status: z.optional(z.array(r.ConnectionStatus)),
      /** `incoming`: the account is the accepter; `outgoing`: it is the requester. */
      direction: z.optional(z.enum(['incoming', 'outgoing'])),
      q: z.optional(text),
      ...paging,
    }),
    success: { status: 200, body: page(r.VpcConnection) },
    problems: ['invalid-input'],
  },
  createVpcConnections: {
    ...{ method: 'POST', path: '/cross-connects/{crossConnectId}/vpc-connections', tag: 'VPC connections' },
    summary: 'Request connections for one or many pairs: all of them or none',
    permission: 'change',
    body: CreateVpcConnectionsBody,
    success: { status: 201, body: list(r.VpcConnection) },
    problems: [
      ...(['invalid-input', 'not-found', 'region-mismatch', 'condition-violated', 'quota-exceeded'] as const),
      ...(['warning-not-acknowledged', 'not-active', 'not-the-approver', 'rate-limited'] as const),
    ],
    idempotent: true,
  },
  getVpcConnection: {
    ...{ method: 'GET', path: '/vpc-connections/{connectionId}', tag: 'VPC connections' },
    summary: 'Get a VPC connection',
    permission: 'read',
    success: { status: 200, body: r.VpcConnection },
    problems: ['not-found'],
  },
  acceptVpcConnection: {
    ...{ method: 'POST', path: '/vpc-connections/{connectionId}/accept', tag: 'VPC connections' },
    summary: 'Accept a request; the conditions are checked again',
    permission: 'approve',
    body: z.strictObject({ acknowledge }),
    success: { status: 200, body: r.VpcConnection },
    problems: [
      ...(['not-found', 'wrong-state', 'not-the-approver', 'condition-violated'] as const),
      ...(['warning-not-acknowledged', 'not-active', 'invalid-input'] as const),
    ],
    idempotent: true,
  },
  rejectVpcConnection: {
    ...{ method: 'POST', path: '/vpc-connections/{connectionId}/reject', tag: 'VPC connections' },
    summary: 'Reject a request, with a reason',
    permission: 'approve',
    body: RejectBody,
    success: { status: 200, body: r.VpcConnection },
    problems: ['not-found', 'wrong-state', 'not-the-approver', 'invalid-input'],
    idempotent: true,
  },
  cancelVpcConnection: {
    ...{ method: 'POST', path: '/vpc-connections/{connectionId}/cancel', tag: 'VPC connections' },
    summary: 'Take back a request',
    permission: 'change',
    success: { status: 200, body: r.VpcConnection },
    problems: ['not-found', 'wrong-state'],
    idempotent: true,
  },
  requestVpcConnectionAgain: {
    ...{ method: 'POST', path: '/vpc-connections/{connectionId}/request-again', tag: 'VPC connections' },
    summary: 'Make a new request for the pair of an ended one, linked to it',
    permission: 'change',
    body: z.strictObject({ message: z.optional(Message), approveNow: z.optional(z.boolean()), acknowledge }),
    success: { status: 201, body: r.VpcConnection },
    problems: [
      ...(['not-found', 'wrong-state', 'condition-violated', 'quota-exceeded', 'invalid-input'] as const),
      ...(['warning-not-acknowledged', 'not-active', 'not-the-approver'] as const),
    ],
    idempotent: true,
  },
  deleteVpcConnection: {
    ...{ method: 'DELETE', path: '/vpc-connections/{connectionId}', tag: 'VPC connections' },
    summary: 'Remove an active connection; either side may',
    permission: 'change',
    success: { status: 200, body: r.VpcConnection },
    problems: ['not-found', 'wrong-state'],
  },

  getTopology: {
    ...{ method: 'GET', path: '/topology', tag: 'Topology' },
    summary: "The account's objects and what they touch, compact",
    permission: 'read',
    success: { status: 200, body: r.Topology },
    problems: [],
  },
  checkReachability: {
    ...{ method: 'POST', path: '/reachability', tag: 'Topology' },
    summary: 'Whether one place reaches another, from configuration; no packet is sent',
    permission: 'read',
    body: z.strictObject({ from: Place, to: Place }),
    success: { status: 200, body: Reach },
    problems: ['invalid-input', 'not-found'],
  },

  getBalance: {
    ...{ method: 'GET', path: '/billing/balance', tag: 'Billing', summary: 'The balance of the account' },
    permission: 'read',
    success: { status: 200, body: r.Balance },
    problems: [],
  },
  listLedger: {
    ...{
      method: 'GET',
      path: '/billing/ledger',
      tag: 'Billing',
      summary: 'Every movement of money, newest first',
    },
    permission: 'read',
    query: z.strictObject(paging),
    success: { status: 200, body: page(r.LedgerEntry) },
    problems: ['invalid-input'],
  },
  listEvents: {
    ...{ method: 'GET', path: '/events', tag: 'Activity', summary: 'Who did what, when, newest first' },
    permission: 'read',
    query: z.strictObject({
      crossConnectId: z.optional(CrossConnectId),
      connectionId: z.optional(ConnectionId),
      type: z.optional(z.array(r.EventType)),
      q: z.optional(text),
      ...paging,
    }),
    success: { status: 200, body: page(r.AuditEvent) },
    problems: ['invalid-input'],
  },
  streamEvents: {
    ...{ method: 'GET', path: '/events/stream', tag: 'Activity' },
    summary: 'Server-sent events: what has changed and is worth reading again',
    permission: 'read',
    success: { status: 200, stream: r.News },
    problems: [],
  },
} as const satisfies Record<string, Operation>;

export type Operations = typeof operations;
export type OperationId = keyof Operations;
export const OPERATION_IDS = Object.keys(operations) as OperationId[];

export type Input<Id extends OperationId> = CallInput<Operations[Id]>;
export type Output<Id extends OperationId> = SuccessBody<Operations[Id]>;
export type Handled<Id extends OperationId> = HandlerInput<Operations[Id]>;
/** Operations that may be read again at will. */
export type QueryId = {
  [Id in OperationId]: Operations[Id]['method'] extends 'GET' ? Id : never;
}[OperationId];
export type ChangeId = Exclude<OperationId, QueryId>;
/** Problems that any operation may answer with. */
export const COMMON_PROBLEMS = ['unauthenticated', 'forbidden', 'rate-limited', 'internal'] as const;
/** Further ones of every operation with a body, with a version, with an idempotency key. */
export const BODY_PROBLEMS = ['malformed', 'too-large', 'unsupported-media-type'] as const;
export const VERSION_PROBLEMS = ['version-required', 'version-conflict'] as const;
export const IDEMPOTENCY_PROBLEMS = ['idempotency-conflict'] as const;
