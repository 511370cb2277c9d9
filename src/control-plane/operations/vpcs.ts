import { mustParseCidr, overlaps, parseCidr } from '../../domain/cidr';
import { connectionStateAt, isLive } from '../../domain/connection-lifecycle';
import type { Vpc } from '../../contract/types';
import type { Handler, ReadContext } from '../context';
import { notFound } from '../problem';
import type { VpcRow } from '../store/rows';
import { matches, pageOf } from './paging';

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

/** An address or a CIDR finds what shares addresses with it; everything else is looked for in names, ids and CIDRs. */
function searchOf(q = ''): (row: VpcRow) => boolean {
  const text = q.trim();
  const range = parseCidr(text.includes('/') ? text : `${text}/32`);
  return ({ name, id, cidr, servers }) =>
    matches(text, name, id, cidr, ...servers.map((server) => server.name)) ||
    (range !== undefined && overlaps(range, mustParseCidr(cidr)));
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
    const page = pageOf(rows.filter(searchOf(query.q)), query);
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
