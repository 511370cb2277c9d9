import { describe, expect, it } from 'vitest';
import { OPERATION_IDS, operations, type OperationId } from '../contract/operations';
import type { Operation } from '../contract/operation';
import { permissionsOf, ROLES, tokenPermissionsOf, type Role } from '../domain/permissions';
import { KINDS, openAccounts, SECRETS, userOf, type AccountKind } from './test-accounts';
import { SENT } from './test-calls';
import { problemName } from './test-world';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Who has to do with what is named: what those may not do who have the permission. Nothing: everybody, for themselves. */
const FOREIGN = { peer: 'not-found', partner: 'not-found', stranger: 'not-found' } as const;
type Refused = string | undefined | Partial<Record<Role, string>>;
const REFUSED: Partial<Record<OperationId, Partial<Record<AccountKind, Refused>>>> = {
  getVpc: FOREIGN,
  listVpcRoutes: FOREIGN,
  getCrossConnect: { stranger: 'not-found' },
  updateCrossConnect: FOREIGN,
  deleteCrossConnect: FOREIGN,
  resizeCrossConnect: FOREIGN,
  renewCrossConnect: FOREIGN,
  createQuote: FOREIGN,
  lookUpPeerVpc: FOREIGN,
  checkPairs: FOREIGN,
  createVpcConnections: FOREIGN,
  getVpcConnection: { partner: 'not-found', stranger: 'not-found' },
  acceptVpcConnection: { ...FOREIGN, owning: 'not-the-approver', peer: undefined },
  rejectVpcConnection: { ...FOREIGN, owning: 'not-the-approver', peer: undefined },
  cancelVpcConnection: { ...FOREIGN, peer: 'wrong-state' },
  requestVpcConnectionAgain: { ...FOREIGN, peer: 'wrong-state' },
  deleteVpcConnection: { partner: 'not-found', stranger: 'not-found' },
  updateMember: FOREIGN,
  // Of the operator: an owner may, others do not even see it.
  revokeApiToken: { ...FOREIGN, owning: { viewer: 'not-found', approver: 'not-found' } },
  // The peer sees the VPC that it is connected with, and may ask about it; the partner is connected with another.
  checkReachability: { partner: 'not-found', stranger: 'not-found' },
};

const refusalOf = (id: OperationId, kind: AccountKind, role: Role) => {
  const refused = REFUSED[id]?.[kind];
  return typeof refused === 'object' ? refused[role] : refused;
};

/** What the stream answers is no JSON and does not end; its own test reads it. */
const ANSWERED = OPERATION_IDS.filter((id) => id !== 'streamEvents');

describe.each(ANSWERED)('%s', (id) => {
  const operation: Operation = operations[id];
  const cases = KINDS.flatMap((kind) => ROLES.map((role) => ({ kind, role })));

  it.each(cases)('by a $role of the $kind account', async ({ kind, role }) => {
    const answer = await openAccounts().as(userOf(kind, role))(id, SENT[id]);
    const refused = refusalOf(id, kind, role);
    if (!permissionsOf(role).includes(operation.permission)) {
      expect(answer.problem).toMatchObject({ status: 403, permission: operation.permission });
      expect(problemName(answer)).toBe('forbidden');
    } else if (refused === undefined) expect(answer.status).toBe(operation.success.status);
    else expect(problemName(answer)).toBe(refused);
  });

  it.each(cases)('by an API token of the $kind account with the role $role', async ({ kind, role }) => {
    const answer = await openAccounts().as(SECRETS[kind][role])(id, SENT[id]);
    // It acts for the owner who made it.
    const refused = refusalOf(id, kind, 'owner');
    if (!tokenPermissionsOf(role).includes(operation.permission)) {
      expect(answer.problem).toMatchObject({ status: 403, permission: operation.permission });
      expect(problemName(answer)).toBe('forbidden');
    } else if (refused === undefined) expect(answer.status).toBe(operation.success.status);
    else expect(problemName(answer)).toBe(refused);
  });

  if (operation.path.includes('{'))
    it('answers about what is foreign exactly as about what is unknown', async () => {
      const call = openAccounts().as(userOf('stranger', 'owner'));
      const params = SENT[id].params ?? {};
      const unknown = Object.fromEntries(
        Object.entries(params).map(([name, value]) => [name, `${value.split('-')[0]}-${NOBODY}`]),
      );
      const [foreign, nothing] = [await call(id, SENT[id]), await call(id, { ...SENT[id], params: unknown })];
      expect([foreign.status, foreign.text]).toEqual([404, nothing.text]);
      expect(nothing.status).toBe(404);
    });
});
