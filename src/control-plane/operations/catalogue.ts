import { connectionStateAt, isLive, LIVE_STATUSES } from '../../domain/connection-lifecycle';
import { crossConnectStateAt } from '../../domain/cross-connect-lifecycle';
import { priceOf } from '../../domain/pricing';
import type { BandwidthPackage, QuotaName } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
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

/** Live connections per Cross Connect of the account, and its open requests, as of now. */
async function usage(
  { tx, caller, now }: Pick<ReadContext, 'tx' | 'caller' | 'now'>,
  crossConnectId?: string,
) {
  const crossConnects = (await tx.crossConnects.find({ where: { accountId: caller.accountId } })).filter(
    (row) => crossConnectStateAt(row, now).status !== 'gone',
  );
  const rows = await tx.connections.find({
    where: { crossConnectId: crossConnects.map(({ id }) => id), status: LIVE_STATUSES },
  });
  const live = rows
    .map((row) => ({ ...row, status: connectionStateAt(row, now).status }))
    .filter(({ status }) => isLive(status));
  const perCrossConnect = (id: string) => live.filter((row) => row.crossConnectId === id).length;
  const used: Record<QuotaName, number> = {
    'cross-connects': crossConnects.length,
    'live-connections': crossConnectId
      ? perCrossConnect(crossConnectId)
      : Math.max(0, ...crossConnects.map(({ id }) => perCrossConnect(id))),
    'open-requests': live.filter(({ status }) => status === 'PENDING_ACCEPTANCE').length,
  };
  return used;
}

export async function quotasOf(context: Pick<ReadContext, 'tx' | 'caller' | 'now'>, crossConnectId?: string) {
  const used = await usage(context, crossConnectId);
  const rows = await context.tx.quotas.find({ where: { accountId: context.caller.accountId } });
  return rows.map(({ name, limit }) => ({ name, limit, used: used[name] }));
}

export const listQuotas: Handler<'listQuotas'> = {
  mode: 'read',
  async run({ query: { crossConnectId } }, context) {
    if (crossConnectId !== undefined) {
      const row = await context.tx.crossConnects.get(crossConnectId);
      if (row?.accountId !== context.caller.accountId) throw notFound();
    }
    return { items: await quotasOf(context, crossConnectId) };
  },
};
