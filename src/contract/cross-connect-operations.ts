import * as z from 'zod/mini';
import { Description, Id, Name, RegionId, TermMonths, Timestamp, Vnd } from './fields';
import type { Operation } from './operation';
import { page, paging, sorting, text } from './operation-parts';
import * as r from './resources';

/** `connections` counts the live ones, those that wait included. */
export const CrossConnectSort = sorting([
  ...(['name', 'status', 'requesterRegionId', 'accepterRegionId', 'bandwidthMbps', 'connections'] as const),
  ...(['termEndsAt', 'createdAt'] as const),
]);
export type CrossConnectSort = z.infer<typeof CrossConnectSort>;

/** The figure that the caller has seen; the change is refused with `quote-changed` when it is no longer the one to pay. */
const expectedTotalVnd = z.optional(Vnd);

export const CreateCrossConnectBody = z
  .strictObject({
    name: Name,
    description: z.optional(Description),
    requesterRegionId: RegionId,
    accepterRegionId: RegionId,
    packageId: Id,
    termMonths: TermMonths,
    twoPersonApproval: z.optional(z.boolean()),
    expectedTotalVnd,
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
  deletionLock: z.optional(z.boolean()),
});
/** What the three changes that cost money may be refused for. */
const payment = ['quote-changed', 'insufficient-balance', 'payment-declined'] as const;

export const crossConnectOperations = {
  listCrossConnects: {
    ...{ method: 'GET', path: '/cross-connects', tag: 'Cross Connects', summary: 'List Cross Connects' },
    permission: 'read',
    query: z.strictObject({
      q: z.optional(text),
      status: z.optional(z.array(r.CrossConnectStatus)),
      /** Either end is in one of them. */
      regionId: z.optional(z.array(RegionId)),
      /** Its paid term still runs, and ends before this moment. */
      termEndsBefore: z.optional(Timestamp),
      /** Only what somebody should look at: it failed, its term has ended or is about to. */
      needsAttention: z.optional(z.boolean()),
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
    problems: ['invalid-input', 'name-taken', 'quota-exceeded', ...payment],
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
    summary: 'Change name, description, two-person approval or deletion lock',
    permission: 'change',
    body: UpdateCrossConnectBody,
    success: { status: 200, body: r.CrossConnect },
    problems: ['invalid-input', 'not-found', 'name-taken', 'wrong-state'],
    versioned: true,
  },
  deleteCrossConnect: {
    ...{ method: 'DELETE', path: '/cross-connects/{crossConnectId}', tag: 'Cross Connects' },
    summary: 'Delete a Cross Connect; nothing is refunded',
    permission: 'change',
    query: z.strictObject({
      /** Together with its live connections: requests are cancelled, connections removed, then it goes. All or nothing. */
      cascade: z.optional(z.boolean()),
    }),
    success: { status: 204 },
    problems: ['invalid-input', 'not-found', 'has-connections', 'deletion-locked', 'wrong-state'],
    versioned: true,
  },
  resizeCrossConnect: {
    ...{ method: 'POST', path: '/cross-connects/{crossConnectId}/resize', tag: 'Cross Connects' },
    summary: 'Change the bandwidth package; the rest of the term is charged or refunded',
    permission: 'spend',
    body: z.strictObject({ packageId: Id, expectedTotalVnd }),
    success: { status: 200, body: r.CrossConnect },
    problems: ['invalid-input', 'not-found', 'not-active', ...payment],
    idempotent: true,
    versioned: true,
  },
  renewCrossConnect: {
    ...{ method: 'POST', path: '/cross-connects/{crossConnectId}/renew', tag: 'Cross Connects' },
    summary: 'Buy another term; it follows the running one, or begins now where that has ended',
    permission: 'spend',
    body: z.strictObject({ termMonths: TermMonths, expectedTotalVnd }),
    success: { status: 200, body: r.CrossConnect },
    problems: ['invalid-input', 'not-found', 'wrong-state', ...payment],
    idempotent: true,
    versioned: true,
  },
} as const satisfies Record<string, Operation>;
