import * as z from 'zod/mini';
import { CrossConnectId, Description, Id, Name, RegionId, TermMonths, Timestamp, Vnd } from './fields';
import type { Operation } from './operation';
import { page, paging, text } from './operation-parts';
import * as r from './resources';

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
const UpdateCrossConnectBody = z.strictObject({
  name: z.optional(Name),
  description: z.optional(Description),
  twoPersonApproval: z.optional(z.boolean()),
});

export const crossConnectOperations = {
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
} as const satisfies Record<string, Operation>;
