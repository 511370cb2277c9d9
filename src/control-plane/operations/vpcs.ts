import { connectionStateAt, isLive } from '../../domain/connection-lifecycle';
import { vpcSearch } from '../../domain/vpc-search';
import type { Vpc } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
import { notFound } from '../problem';
import type { VpcRow } from '../store/rows';
import { pageOf } from './paging';

async function vpcViews(
  { tx, now }: Pick<ReadContext, 'tx' | 'now'>,
  rows: readonly VpcRow[],
): Promise<Vpc[]> {
  const ids = rows.map(({ id }) => id);
  const connections = await tx.connections.find({ anyOf: [{ requesterVpcId: ids }, { accepterVpcId: ids }] });
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
    const rows = await context.tx.vpcs.find({
      where: regionId === undefined ? { accountId } : { accountId, regionId },
      orderBy: 'name',
    });
    const page = pageOf(rows.filter(vpcSearch(query.q ?? '')), query);
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
