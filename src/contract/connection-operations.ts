import * as z from 'zod/mini';
import { CrossConnectId, Message, VpcId } from './fields';
import type { Operation } from './operation';
import { acknowledge, list, page, paging, pairs, text } from './operation-parts';
import * as r from './resources';

const CreateVpcConnectionsBody = z.strictObject({
  pairs,
  message: z.optional(Message),
  approveNow: z.optional(z.boolean()),
  acknowledge,
});
const RejectBody = z.strictObject({ reason: z.optional(Message) });

export const connectionOperations = {
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
} as const satisfies Record<string, Operation>;
