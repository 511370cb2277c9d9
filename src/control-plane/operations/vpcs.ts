import { connectionStateAt, isLive, LIVE_STATUSES } from '../../domain/connection-lifecycle';
import { vpcSearch } from '../../domain/vpc-search';
import type { Vpc } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
import { notFound } from '../problem';
import type { VpcRow } from '../store/rows';
import { foundPage, pageOf } from './paging';

async function vpcViews(
  { tx, now }: Pick<ReadContext, 'tx' | 'now'>,
  rows: readonly VpcRow[],
): Promise<Vpc[]> {
  const ids = rows.map(({ id }) => id);
  const connections = await tx.connections.find({
    where: { status: LIVE_STATUSES },
    anyOf: [{ requesterVpcId: ids }, { accepterVpcId: ids }],
  });
  const live = connections.filter((row) => isLive(connectionStateAt(row, now).status));
  return rows.map((row) => ({
    ...row,
    connectionCount: live.filter(({ requesterVpcId, accepterVpcId }) =>
      [requesterVpcId, accepterVpcId].includes(row.id),
    ).length,
  }));
}

export const listVpcs: Handler<'listVpcs'> = {
  mode: 'read',
  async run({ query }, context) {
    const { accountId } = context.caller;
    const { regionId } = query;
    const where = regionId === undefined ? { accountId } : { accountId, regionId };
    const byName = { where, orderBy: 'name' } as const;
    const { vpcs } = context.tx;
    const q = query.q?.trim() ?? '';
    const page =
      q === ''
        ? await foundPage(vpcs, byName, query)
        : pageOf((await vpcs.find(byName)).filter(vpcSearch(q)), query);
    return { ...page, items: await vpcViews(context, page.items) };
  },
};

export const getVpc: Handler<'getVpc'> = {
  mode: 'read',
  async run({ params }, context) {
    const row = await context.tx.vpcs.get(params.vpcId);
    const [view] = row?.accountId === context.caller.accountId ? await vpcViews(context, [row]) : [];
    if (view === undefined) throw notFound();
    return view;
  },
};
