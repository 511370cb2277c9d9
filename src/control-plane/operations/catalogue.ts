import { priceOf } from '../../domain/pricing';
import type { BandwidthPackage } from '../../contract/types';
import type { Handler } from '../context';
import { notFound } from '../problem';
import type { ReadTransaction } from '../store/port';
import type { PackageRow } from '../store/rows';

export const getMe: Handler<'getMe'> = {
  mode: 'read',
  async run(_input, { tx, caller }) {
    const user = await tx.users.get(caller.userId);
    // A token is for one account; which others its owner has is none of the program's business.
    const where = { userId: caller.userId, ...(caller.token && { accountId: caller.accountId }) };
    const memberships = await tx.memberships.find({ where, orderBy: 'rank' });
    const accounts = await tx.accounts.find({ where: { id: memberships.map(({ accountId }) => accountId) } });
    const named = memberships.flatMap(({ accountId, ...membership }) => {
      const account = accounts.find(({ id }) => id === accountId);
      const role = caller.token ? caller.role : membership.role;
      return account ? [{ ...account, role }] : [];
    });
    const account = named.find(({ id }) => id === caller.accountId);
    if (user === undefined || account === undefined) throw notFound();
    return {
      user,
      account: { id: account.id, name: account.name },
      role: caller.role,
      permissions: [...caller.permissions],
      accounts: named,
    };
  },
};

export const listRegions: Handler<'listRegions'> = {
  mode: 'read',
  run: async (_input, { tx }) => ({ items: await tx.regions.find() }),
};

export const packageView = ({ regionIds: _, ...row }: PackageRow): BandwidthPackage => ({
  ...row,
  priceVnd: priceOf(row),
});

/** Sold for a region pair, either way round. By bandwidth. */
export async function packagesOf(tx: ReadTransaction, a: string, b: string): Promise<PackageRow[]> {
  const all = await tx.packages.find({ orderBy: 'bandwidthMbps' });
  return a === b ? [] : all.filter(({ regionIds }) => regionIds.includes(a) && regionIds.includes(b));
}

export const listPackages: Handler<'listPackages'> = {
  mode: 'read',
  run: async ({ query }, { tx }) => ({
    items: (await packagesOf(tx, query.requesterRegionId, query.accepterRegionId)).map(packageView),
  }),
};
