import { connectionStateAt } from '../../domain/connection-lifecycle';
import type { QuotaName } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
import { notFound, Refusal } from '../problem';
import { countsOf, isGone, unsettledOf } from './cross-connect-view';

type Context = Pick<ReadContext, 'tx' | 'caller' | 'now'>;

async function ownIds({ tx, caller, now }: Context): Promise<string[]> {
  const rows = await tx.crossConnects.find({ where: { accountId: caller.accountId } });
  return rows.filter((row) => !isGone(row, now)).map(({ id }) => id);
}
/** As of now; of live connections those of one Cross Connect, or of the one that has the most. */
const USED: Record<QuotaName, (context: Context, crossConnectId?: string) => Promise<number>> = {
  'cross-connects': async (context) => (await ownIds(context)).length,
  async 'live-connections'(context, crossConnectId) {
    const ids = crossConnectId === undefined ? await ownIds(context) : [crossConnectId];
    const counts = await countsOf(context.tx, ids, context.now);
    const live = [...counts.values()].map((each) => each.connectionCount + each.pendingCount);
    return Math.max(0, ...live);
  },
  async 'open-requests'(context) {
    const rows = await unsettledOf(context.tx, await ownIds(context));
    return rows.filter((row) => connectionStateAt(row, context.now).status === 'PENDING_ACCEPTANCE').length;
  },
};

/** Without names: all. Each costs reading of its own. */
async function quotasOf(context: Context, crossConnectId?: string, names?: readonly QuotaName[]) {
  const { tx, caller } = context;
  const rows = await tx.quotas.find({ where: { accountId: caller.accountId } });
  const wanted = rows.filter(({ name }) => names?.includes(name) ?? true);
  return Promise.all(
    wanted.map(async ({ name, limit }) => ({ name, limit, used: await USED[name](context, crossConnectId) })),
  );
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

/** Refuses when so many more of one of them would pass the account's limit. */
export async function needQuota(
  context: Context,
  more: Partial<Record<QuotaName, number>>,
  crossConnectId?: string,
) {
  const quotas = await quotasOf(context, crossConnectId, Object.keys(more) as QuotaName[]);
  for (const [quota, wanted] of Object.entries(more) as [QuotaName, number][]) {
    const found = quotas.find(({ name }) => name === quota);
    if (found === undefined || found.used + wanted <= found.limit) continue;
    throw new Refusal('quota-exceeded', `${found.used} of ${found.limit} are in use.`, {
      quota,
      limit: found.limit,
    });
  }
}
