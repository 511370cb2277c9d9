import type { Handler } from '../context';
import { balanceOf } from './money';
import { pageOf } from './paging';

export const getBalance: Handler<'getBalance'> = {
  mode: 'read',
  settled: true,
  run: async (_input, { tx, caller }) => ({ balanceVnd: await balanceOf(tx, caller.accountId) }),
};

export const listLedger: Handler<'listLedger'> = {
  mode: 'read',
  settled: true,
  async run({ query }, { tx, caller }) {
    const rows = await tx.ledger.find({
      where: { accountId: caller.accountId },
      orderBy: 'at',
      descending: true,
    });
    const page = pageOf(rows, query);
    return {
      ...page,
      items: page.items.map(({ id, at, kind, amountVnd, balanceVnd, crossConnectId, crossConnectName }) => ({
        id,
        at,
        kind,
        amountVnd,
        balanceVnd,
        ...(crossConnectId !== undefined && {
          crossConnect: { id: crossConnectId, name: crossConnectName ?? crossConnectId },
        }),
      })),
    };
  },
};
