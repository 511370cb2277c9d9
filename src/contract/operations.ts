import * as z from 'zod/mini';
import { accessOperations } from './access-operations';
import { billingOperations } from './billing-operations';
import { connectionOperations } from './connection-operations';
import { crossConnectOperations } from './cross-connect-operations';
import * as e from './events';
import { AddressText, ConnectionId, CrossConnectId, RegionId, Timestamp, VpcId } from './fields';
import type { CallInput, HandlerInput, Operation, SuccessBody } from './operation';
import { list, page, paging, text } from './operation-parts';
import { Reach } from './reach';
import * as r from './resources';
import { TopologyColumns } from './topology-columns';

export const API_BASE = '/api/v1';

const Place = z
  .strictObject({ vpcId: z.optional(VpcId), address: z.optional(AddressText) })
  .check(
    z.refine((place) => place.vpcId !== undefined || place.address !== undefined, { error: 'required' }),
  );

/** A moment that is not still to come: the answer is as it was then. */
const then = z.strictObject({ at: z.optional(Timestamp) });
/** How many moments are listed at most. */
export const MOMENTS_MAX = 1000;

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

  ...crossConnectOperations,

  ...connectionOperations,

  getTopology: {
    ...{ method: 'GET', path: '/topology', tag: 'Topology' },
    summary: "The account's objects and what they touch, compact; now, or as it was at a moment",
    permission: 'read',
    query: then,
    success: { status: 200, body: r.Topology },
    problems: ['invalid-input'],
  },
  getTopologyColumns: {
    ...{ method: 'GET', path: '/topology/columns', tag: 'Topology' },
    summary: 'The same column by column: a large network in a third of the bytes',
    permission: 'read',
    query: then,
    success: { status: 200, body: TopologyColumns },
    problems: ['invalid-input'],
  },
  listTopologyMoments: {
    ...{ method: 'GET', path: '/topology/moments', tag: 'Topology' },
    summary: `When the topology became another one, oldest first; the newest ${MOMENTS_MAX}`,
    permission: 'read',
    query: z.strictObject({ crossConnectId: z.optional(CrossConnectId) }),
    success: { status: 200, body: list(Timestamp) },
    problems: ['invalid-input'],
  },
  checkReachability: {
    ...{ method: 'POST', path: '/reachability', tag: 'Topology' },
    summary: 'Whether one place reaches another, from configuration; no packet is sent',
    permission: 'read',
    body: z.strictObject({ from: Place, to: Place }),
    success: { status: 200, body: Reach },
    problems: ['invalid-input', 'not-found'],
  },

  ...accessOperations,

  ...billingOperations,

  listEvents: {
    ...{ method: 'GET', path: '/events', tag: 'Activity', summary: 'Who did what, when, newest first' },
    permission: 'read',
    query: z.strictObject({
      crossConnectId: z.optional(CrossConnectId),
      connectionId: z.optional(ConnectionId),
      type: z.optional(z.array(e.EventType)),
      /** What had happened by this moment. */
      until: z.optional(Timestamp),
      /** Later than this moment only. */
      since: z.optional(Timestamp),
      q: z.optional(text),
      ...paging,
    }),
    success: { status: 200, body: page(e.AuditEvent) },
    problems: ['invalid-input'],
  },
  streamEvents: {
    ...{ method: 'GET', path: '/events/stream', tag: 'Activity' },
    summary: 'Server-sent events: what has changed and is worth reading again',
    permission: 'read',
    success: { status: 200, stream: e.News },
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
export const COMMON_PROBLEMS = [
  ...(['unauthenticated', 'unknown-person', 'forbidden', 'rate-limited'] as const),
  ...(['internal', 'unavailable'] as const),
] as const;
/** Further ones of every operation with a body, with a version, with an idempotency key. */
export const BODY_PROBLEMS = ['malformed', 'too-large', 'unsupported-media-type'] as const;
export const VERSION_PROBLEMS = ['version-required', 'version-conflict'] as const;
export const IDEMPOTENCY_PROBLEMS = ['idempotency-conflict'] as const;
