import { beforeEach } from 'vitest';
import type { Find, Store } from './port';
import type {
  ApiTokenRow,
  ConnectionRow,
  CrossConnectRow,
  EventRow,
  LedgerRow,
  PackageRow,
  VpcRow,
} from './rows';

/** For tests: rows that refer to what `putBasics` puts there. */
export const vpc = (id: string, more: Partial<VpcRow> = {}): VpcRow => ({
  ...{ id, accountId: 'a', regionId: 'HCM03', name: `VPC ${id}`, cidr: '10.10.0.0/16' },
  ...{ subnets: [], servers: [] },
  ...more,
});
export const entry = (id: string, at: string, amountVnd: number, balanceVnd: number): LedgerRow => ({
  ...{ id, at, amountVnd, balanceVnd, accountId: 'a', kind: 'top-up', reason: 'top-up' },
});
/** What a line may say more. */
export const reckoned: Partial<LedgerRow> = {
  ...{ actorId: 'u', crossConnectId: 'x', crossConnectName: 'X' },
  lines: [{ kind: 'unused-next', amountVnd: 5, monthlyVnd: 9, months: 0, minutes: 20, monthMinutes: 36 }],
};
export const connection: ConnectionRow = {
  ...{ id: 'c', crossConnectId: 'x', requesterVpcId: '1', requesterAccountId: 'a' },
  ...{ accepterVpcId: '2', accepterAccountId: 'a', statusSince: '2026-01-01', requestedBy: 'u' },
  ...{ status: 'PROVISIONING', requestedAt: '2026-01-01', expiresAt: '2026-01-08' },
};
export const fullConnection: Required<ConnectionRow> = {
  ...connection,
  ...{ settlesAt: '2026-01-02', outcome: 'FAILED', statusReason: 'why', message: 'please' },
  ...{ decidedBy: 'u', decidedAt: '2026-01-01', replaces: 'c0', replacedBy: 'c1' },
  formerCrossConnect: { name: 'was "this"', bandwidthMbps: 500 },
};
export const bandwidthPackage: PackageRow = {
  ...{ id: 'p', name: 'P', regionIds: ['HCM03', 'HAN01'], bandwidthMbps: 100 },
  ...{ listPriceVnd: 1_200_000_000_000, discountPercent: 12.5 },
};
export const crossConnect: CrossConnectRow = {
  ...{ id: 'x', accountId: 'a', name: 'X', description: '', package: bandwidthPackage, termMonths: 12 },
  ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01', twoPersonApproval: false },
  deletionLock: false,
  ...{ termStartedAt: '2026-01-01', termEndsAt: '2027-01-01', createdAt: '2026-01-01', createdBy: 'u' },
  ...{ status: 'ACTIVE', statusSince: '2026-01-01', version: 1 },
};
export const event: EventRow = {
  ...{ id: 'e', at: '2026-01-01', type: 'vpc-connection.requested', accountIds: ['a', 'b'] },
  ...{ resourceKind: 'vpcConnection', resourceId: 'c', resourceName: 'C', crossConnectId: 'x' },
};

export const apiToken: Required<ApiTokenRow> = {
  ...{ id: 't', accountId: 'a', userId: 'u', name: 'Nightly job', role: 'viewer', hash: 'h', start: 'cct_' },
  ...{ createdAt: '2026-01-01', expiresAt: '2026-02-01', lastUsedAt: '2026-01-02' },
  ...{ revokedAt: '2026-01-03', revokedBy: 'u' },
};

/** Two accounts, a person, two regions, a Cross Connect. */
export const putBasics = (store: Store) =>
  store.write(async (tx) => {
    for (const id of ['a', 'b']) await tx.accounts.insert({ id, name: id });
    await tx.users.insert({ id: 'u', name: 'U', email: 'u@a.example' });
    for (const id of ['HCM03', 'HAN01']) await tx.regions.insert({ id, name: id, city: id });
    await tx.crossConnects.insert(crossConnect);
  });

/** A store that has them anew before each test, and how VPCs are put into it and found there. */
export function filledStore(open: () => Promise<Store>) {
  let fresh: Store;
  beforeEach(async () => {
    fresh = await open();
    await putBasics(fresh);
  });
  const store: Store = { read: (work) => fresh.read(work), write: (work) => fresh.write(work) };
  return {
    store,
    put: (...rows: VpcRow[]) =>
      store.write(async (tx) => {
        for (const row of rows) await tx.vpcs.insert(row);
      }),
    ids: (find: Find<VpcRow>) => store.read(async (tx) => (await tx.vpcs.find(find)).map(({ id }) => id)),
  };
}
