import type { Role } from '../../contract/types';
import { fold } from '../../domain/search-text';
import type {
  AccountRow,
  ApiTokenRow,
  ConnectionRow,
  CrossConnectRow,
  TableName,
  Tables,
  UserRow,
  VpcRow,
} from '../store/rows';
import { apiTokenEvents, apiTokenRow, type ApiTokenSpec } from './api-token-row';
import { packageOf, packagesBetween } from './catalogue';
import { crossConnectRow, type CrossConnectSpec } from './cross-connect-row';
import { connectionRow, type ConnectionSpec } from './connection-row';
import { connectionEvents, crossConnectEvents, deletionEvents, type SeedEvent } from './history';
import { balances, crossConnectMovements, type Movement } from './money';
import { REGIONS, type SeedRegion } from './regions';
import { DAY, shift } from './times';
import { vpcRow } from './vpc-row';

export type WorldRows = { [Name in TableName]: Tables[Name][] };

const QUOTAS = { 'cross-connects': 50, 'live-connections': 500, 'open-requests': 200 } as const;
const slug = (name: string) => fold(name).replace(/[^a-z0-9]+/g, '-');

/** Collects the rows of a world, and writes the audit trail and the ledger that would have led to them. */
export class WorldBuilder {
  readonly #regions: readonly SeedRegion[];
  readonly #accounts: AccountRow[] = [];
  readonly #users: UserRow[] = [];
  readonly #memberships: Tables['memberships'][] = [];
  readonly #apiTokens: ApiTokenRow[] = [];
  readonly #vpcs: VpcRow[] = [];
  readonly #crossConnects: CrossConnectRow[] = [];
  readonly #connections: ConnectionRow[] = [];
  readonly #movements: Movement[] = [];
  readonly #events: SeedEvent[] = [];

  constructor(
    readonly now: string,
    regions: readonly SeedRegion[] = ['HCM03', 'HAN01'],
  ) {
    this.#regions = regions;
  }

  /** The moment so long before `now`; negative: after it. */
  ago(milliseconds: number): string {
    return shift(this.now, -milliseconds);
  }

  account(name: string, topUpVnd: number): AccountRow {
    const account = { id: `acc-${slug(name)}`, name };
    this.#accounts.push(account);
    this.#movements.push({
      accountId: account.id,
      at: this.ago(400 * DAY),
      ...{ kind: 'top-up', reason: 'top-up' },
      amountVnd: topUpVnd,
    });
    return account;
  }

  /** The first membership is the account that the user sees after signing in. */
  user(name: string, ...memberships: [account: AccountRow, role: Role][]): UserRow {
    const id = `usr-${slug(name)}`;
    const home = memberships[0]?.[0].name ?? 'nobody';
    const user = { id, name, email: `${slug(name).replaceAll('-', '.')}@${slug(home)}.example` };
    this.#users.push(user);
    for (const [rank, [account, role]] of memberships.entries())
      this.#memberships.push({
        id: `${id}:${rank}`,
        accountId: account.id,
        userId: id,
        role,
        rank,
        version: 1,
      });
    return user;
  }

  apiToken(spec: ApiTokenSpec): ApiTokenRow {
    const row = apiTokenRow(spec);
    this.#apiTokens.push(row);
    this.#events.push(...apiTokenEvents(row));
    return row;
  }

  vpc(account: AccountRow, regionId: SeedRegion, name: string, cidr: string): VpcRow {
    const vpc = vpcRow(account, regionId, name, cidr, this.#vpcs.length);
    this.#vpcs.push(vpc);
    return vpc;
  }

  crossConnect(spec: CrossConnectSpec): CrossConnectRow {
    const row = crossConnectRow(spec, this.now);
    this.#crossConnects.push(row);
    this.#remember(row, spec);
    return row;
  }

  /** One that was deleted in the meantime: nothing but its history and its ledger entries are left. */
  deletedCrossConnect(spec: CrossConnectSpec, deletedAt: string): void {
    const row = crossConnectRow(spec, this.now);
    this.#remember(row, spec);
    this.#events.push(...deletionEvents(row, deletedAt));
  }

  connection(spec: ConnectionSpec): ConnectionRow {
    const row = connectionRow(spec, this.now);
    this.#connections.push(row);
    this.#events.push(...connectionEvents(row, spec));
    if (spec.replaces) spec.replaces.replacedBy = row.id;
    return row;
  }

  /** Several of the same kind, one per pair. */
  connections(spec: Omit<ConnectionSpec, 'requester' | 'accepter'>, pairs: [VpcRow, VpcRow][]) {
    return pairs.map(([requester, accepter]) => this.connection({ ...spec, requester, accepter }));
  }

  rows(): WorldRows {
    const byTime = (a: { at: string }, b: { at: string }) => a.at.localeCompare(b.at);
    const id = (prefix: string, index: number) => `${prefix}-${String(index + 1).padStart(6, '0')}`;
    return {
      accounts: this.#accounts,
      users: this.#users,
      identities: [],
      memberships: this.#memberships,
      apiTokens: this.#apiTokens,
      regions: this.#regions.map((region) => ({ ...REGIONS[region] })),
      packages: packagesBetween(this.#regions),
      quotas: this.#accounts.flatMap(({ id: accountId }) =>
        (Object.keys(QUOTAS) as (keyof typeof QUOTAS)[]).map((name) => ({
          id: `${accountId}:${name}`,
          accountId,
          name,
          limit: QUOTAS[name],
        })),
      ),
      vpcs: this.#vpcs,
      crossConnects: this.#crossConnects,
      connections: this.#connections,
      ledger: balances(this.#movements.toSorted(byTime)).map((entry, index) => ({
        id: id('le', index),
        ...entry,
      })),
      events: this.#events.toSorted(byTime).map((event, index) => ({ id: id('ev', index), ...event })),
      idempotency: [],
    };
  }

  #remember(row: CrossConnectRow, { from, to, mbps, resizedFromMbps = mbps }: CrossConnectSpec): void {
    const bought = packageOf(from, to, resizedFromMbps);
    this.#events.push(...crossConnectEvents(row, bought));
    this.#movements.push(...crossConnectMovements(row, bought));
  }
}
