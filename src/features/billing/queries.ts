import * as z from 'zod/mini';
import { byTermEndQuery } from '../../api/attention-queries';
import { apiQuery } from '../../api/query';
import type { Chunk } from '../../components/list/export';
import { defineList, given, type ViewOf } from '../../components/list/list-view';
import { LedgerKind } from '../../contract/billing';
import { CrossConnectId } from '../../contract/fields';

const DAY = 86_400_000;

export const ledgerList = defineList({
  name: 'ledger',
  filters: {
    kind: LedgerKind,
    crossConnectId: CrossConnectId,
    /** Of the last so many days. */
    since: z.enum(['30', '90', '365']),
  },
  // The ledger has one order: the newest first.
  sort: z.enum(['-at']),
  usualSort: '-at',
});
export type LedgerView = ViewOf<typeof ledgerList>;

/** From the beginning of that day on, so that the same view asks the same for a while. */
const daysAgo = (days: number) => new Date((Math.floor(Date.now() / DAY) - days) * DAY).toISOString();

/** `chunk` for the export, which reads more at once than the screen shows. */
export function ledgerQuery({ q, filters, page, pageSize }: LedgerView, chunk: Chunk = { page, pageSize }) {
  const { since, crossConnectId, ...same } = filters;
  return apiQuery('listLedger', {
    query: {
      ...(q && { q }),
      ...given(same),
      ...(crossConnectId[0] !== undefined && { crossConnectId: crossConnectId[0] }),
      ...(since[0] !== undefined && { from: daysAgo(Number(since[0])) }),
      ...chunk,
    },
  });
}

/** All of them, not only those that end next. */
export const termsQuery = () => byTermEndQuery(1000);
