import { createHash } from 'node:crypto';
import { openWorld, crossConnectId, vpcId } from './test-world';
import { ROLES, type Role } from '../domain/permissions';
import { newTokenSecret } from './token-secret';
import { seedConnectionId, seedId } from './seed/seed-id';
import { DAY, MINUTE } from './seed/times';
import { WorldBuilder } from './seed/world-builder';
import { NOW } from './test-world';

/** For tests: accounts that have to do with each other, and one that has to do with nobody. */
export const ACCOUNTS = {
  /** Owns the Cross Connects and the requester VPCs. */
  owning: 'Saigon Retail',
  /** Owns accepter VPCs. */
  peer: 'Hanoi Logistics',
  /** Is connected with the owning account as well, which is none of the peer's business. */
  partner: 'Tertius Limited',
  stranger: 'Stranger Corporation',
} as const;
export type AccountKind = keyof typeof ACCOUNTS;
export const KINDS = Object.keys(ACCOUNTS) as AccountKind[];
export const userOf = (kind: AccountKind, role: Role) =>
  `usr-${ACCOUNTS[kind].toLowerCase().replace(' ', '-')}-${role}`;

const LINK = 'Southern Backbone';
const connectionId = (requester: string, accepter: string) => seedConnectionId(LINK, requester, accepter);
export const IDS = {
  link: crossConnectId(LINK),
  emptyLink: crossConnectId('Empty Backbone'),
  ownVpc: vpcId('HCM-VPC01'),
  freeVpc: vpcId('HCM-VPC03'),
  peerVpc: vpcId('HAN-VPC01'),
  active: connectionId('HCM-VPC01', 'HAN-VPC01'),
  pending: connectionId('HCM-VPC01', 'HAN-VPC02'),
  rejected: connectionId('HCM-VPC01', 'HAN-VPC03'),
  /** Of the operator of the owning account. */
  token: seedId('tok', `${userOf('owning', 'operator')}/Nightly job`),
} as const;
/** VPCs of the peer that it never agreed to connect. */
export const NEVER_ACCEPTED = ['HAN-VPC02', 'HAN-VPC03', 'HAN-VPC04', 'HAN-VPC05', 'HAN-VPC06'] as const;

const roleSecrets = () => Object.fromEntries(ROLES.map((role) => [role, newTokenSecret()]));
/** API tokens of every role, all made by the owner of the account. */
export const SECRETS = Object.fromEntries(KINDS.map((kind) => [kind, roleSecrets()])) as Record<
  AccountKind,
  Record<Role, string>
>;
export const DESCRIPTION = 'For the merger';

function rows() {
  const world = new WorldBuilder(NOW);
  const account = Object.fromEntries(
    KINDS.map((kind) => {
      const made = world.account(ACCOUNTS[kind], 90_000_000);
      const users = ROLES.map((role) => world.user(`${made.name} ${role}`, [made, role]));
      return [kind, { made, owner: users[3]!, approver: users[2]!, operator: users[1]! }];
    }),
  ) as Record<
    AccountKind,
    { made: ReturnType<WorldBuilder['account']> } & Record<
      'owner' | 'approver' | 'operator',
      ReturnType<WorldBuilder['user']>
    >
  >;
  const { owning, peer, partner, stranger } = account;
  const made = { createdAt: world.ago(DAY), days: 30 };
  world.apiToken({
    ...made,
    account: owning.made,
    owner: owning.operator,
    name: 'Nightly job',
    role: 'operator',
  });
  for (const kind of KINDS)
    for (const role of ROLES) {
      const { made: of, owner } = account[kind];
      const row = world.apiToken({ ...made, account: of, owner, name: `${of.name} as ${role}`, role });
      row.hash = createHash('sha256').update(SECRETS[kind][role]).digest('hex');
    }
  const hcm = [1, 2, 3].map((n) => world.vpc(owning.made, 'HCM03', `HCM-VPC0${n}`, `10.1${n}.0.0/16`));
  const han = [1, 2, 3, 4, 5, 6].map((n) => world.vpc(peer.made, 'HAN01', `HAN-VPC0${n}`, `10.2${n}.0.0/16`));
  const tertius = world.vpc(partner.made, 'HAN01', 'TER-VPC01', '10.31.0.0/16');
  world.vpc(stranger.made, 'HAN01', 'STR-VPC01', '10.41.0.0/16');
  const bought = { account: owning.made, by: owning.owner, from: 'HCM03', to: 'HAN01', mbps: 50 } as const;
  const crossConnect = world.crossConnect({
    ...{ ...bought, name: LINK, description: DESCRIPTION, termMonths: 6, boughtAt: world.ago(30 * DAY) },
  });
  world.crossConnect({ ...bought, name: 'Empty Backbone', termMonths: 6, boughtAt: world.ago(29 * DAY) });
  const asked = { crossConnect, by: owning.operator, requester: hcm[0]! };
  const old = { ...asked, requestedAt: world.ago(20 * DAY) };
  const decided = { ...old, decidedBy: peer.approver };
  world.connection({ ...decided, accepter: han[0]! });
  world.connection({
    ...asked,
    requestedAt: world.ago(MINUTE),
    accepter: han[1]!,
    status: 'PENDING_ACCEPTANCE',
  });
  world.connection({ ...decided, accepter: han[2]!, status: 'REJECTED', statusReason: 'No' });
  world.connection({ ...old, accepter: han[3]!, status: 'CANCELLED' });
  world.connection({ ...old, accepter: han[4]!, status: 'EXPIRED' });
  world.connection({ ...decided, decidedBy: partner.approver, requester: hcm[1]!, accepter: tertius });
  return world.rows();
}
const prepared = rows();

/** A new world each time. */
export const openAccounts = () => openWorld(structuredClone(prepared));
