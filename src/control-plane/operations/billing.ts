import type { LedgerEntry } from '../../contract/types';
import type { Handler } from '../context';
import type { ReadTransaction } from '../store/port';
import type { LedgerRow } from '../store/rows';
import { balanceOf, move, vatOf } from './money';
import { matches, pageOf } from './paging';

export const getBalance: Handler<'getBalance'> = {
  mode: 'read',
  settled: true,
  run: async (_input, { tx, caller, payment }) => ({
    balanceVnd: await balanceOf(tx, caller.accountId),
    simulated: payment.simulated,
  }),
};

async function views(tx: ReadTransaction, rows: readonly LedgerRow[]): Promise<LedgerEntry[]> {
  const actorIds = [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))];
  const actors = await tx.users.find({ where: { id: actorIds } });
  const personOf = (id: string | undefined) => actors.find((user) => user.id === id);
  return rows.map((row) => {
    const { id, at, kind, reason, amountVnd, balanceVnd, crossConnectId, crossConnectName, lines } = row;
    const by = personOf(row.actorId);
    return {
      ...{ id, at, kind, reason, amountVnd, vatVnd: vatOf(row), balanceVnd },
      ...(crossConnectId !== undefined && {
        crossConnect: { id: crossConnectId, name: crossConnectName ?? crossConnectId },
      }),
      ...(by && { by: { id: by.id, name: by.name } }),
      ...(lines && { lines }),
    };
  });
}

export const listLedger: Handler<'listLedger'> = {
  mode: 'read',
  settled: true,
  async run({ query }, { tx, caller }) {
    const { kind, crossConnectId, q } = query;
    const [from, until] = [query.from, query.until].map((at) => at && Date.parse(at));
    const rows = await tx.ledger.find({
      where: {
        accountId: caller.accountId,
        ...(kind && { kind }),
        ...(crossConnectId && { crossConnectId }),
      },
      orderBy: 'at',
      descending: true,
    });
    const wanted = rows.filter(
      (row) =>
        (!from || Date.parse(row.at) >= from) &&
        (!until || Date.parse(row.at) < until) &&
        matches(q, row.id, row.crossConnectId, row.crossConnectName),
    );
    const page = pageOf(wanted, query);
    return { ...page, items: await views(tx, page.items) };
  },
};

export const topUpBalance: Handler<'topUpBalance'> = {
  mode: 'write',
  async run({ body: { amountVnd } }, context) {
    const { caller, now, requestId, tx, tell } = context;
    const { accountId, userId: actorId } = caller;
    const movement = { accountId, actorId, at: now, amountVnd } as const;
    const row = await move(context, { ...movement, kind: 'top-up', reason: 'top-up' }, requestId);
    tell([accountId], { type: 'balance.topped-up', resource: 'balance', id: accountId, version: 0 });
    const [view] = await views(tx, [row]);
    if (view === undefined) throw new Error('a row without a view');
    return view;
  },
};
