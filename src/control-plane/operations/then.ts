import { MOMENTS_MAX } from '../../contract/operations';
import { NETWORK_EVENT_TYPES } from '../../contract/events';
import type { ConnectionStatus, CrossConnectStatus } from '../../contract/types';
import { connectionStateAt, isLive, LIVE_STATUSES } from '../../domain/connection-lifecycle';
import { crossConnectStateAt } from '../../domain/cross-connect-lifecycle';
import { connectionStatusAt, crossConnectStatusAt, factsAt, type Facts } from '../../domain/history';
import { reached } from '../../domain/moment';
import type { Handler, ReadContext } from '../context';
import { recordedFacts } from '../recorded-facts';
import { atMost, holding, type ReadTransaction } from '../store/port';
import type { ConnectionRow, CrossConnectRow, EventRow } from '../store/rows';
import { fieldError, invalidInput } from '../validation';

type Context = Pick<ReadContext, 'tx' | 'caller' | 'now'>;
type Lines = ReadonlyMap<string, readonly EventRow[]>;

export function needPast({ now }: Context, at: string | undefined) {
  if (at !== undefined && at > now) throw invalidInput(fieldError('at', 'in-the-future'));
}

/** The lines of each object, oldest first; `until`: only those that were written by then. */
async function linesOf(
  tx: ReadTransaction,
  where: { crossConnectId: readonly string[] } | { resourceId: readonly string[] },
  until?: string,
): Promise<Lines> {
  const lines = new Map<string, EventRow[]>();
  if (Object.values(where).every((ids) => ids.length === 0)) return lines;
  const found = await tx.events.find({
    where: { ...where, ...(until !== undefined && { at: atMost(until) }) },
    orderBy: 'at',
  });
  for (const line of found) {
    const known = lines.get(line.resourceId);
    if (known === undefined) lines.set(line.resourceId, [line]);
    else known.push(line);
  }
  return lines;
}
const NO_LINES: readonly EventRow[] = [];

/** What each connection was at a moment that has passed; undefined before it was. */
async function statusThen(tx: ReadTransaction, rows: readonly ConnectionRow[], at: string) {
  const changedSince = rows.filter(({ statusSince }) => !reached(statusSince, at));
  const around = new Set(changedSince.map(({ crossConnectId }) => crossConnectId));
  const lines = await linesOf(tx, { crossConnectId: [...around] }, at);
  return (row: ConnectionRow) =>
    reached(row.requestedAt, at) ? connectionStatusAt(row, lines.get(row.id) ?? NO_LINES, at) : undefined;
}

/** The account's connections that were live at a moment, or are live now. */
export async function liveConnections({ tx, caller, now }: Context, at: string | undefined) {
  const own = caller.accountId;
  const rows = await tx.connections.find({
    // Of those that have ended nothing but the past has to tell.
    ...(at === undefined && { where: { status: LIVE_STATUSES } }),
    anyOf: [{ requesterAccountId: own }, { accepterAccountId: own }],
  });
  const statusOf =
    at === undefined
      ? (row: ConnectionRow) => connectionStateAt(row, now).status
      : await statusThen(tx, rows, at);
  return rows.flatMap((row): { row: ConnectionRow; status: ConnectionStatus }[] => {
    const status = statusOf(row);
    return status !== undefined && isLive(status) ? [{ row, status }] : [];
  });
}

interface CrossConnectThen {
  id: string;
  own: boolean;
  status: CrossConnectStatus;
  facts: Shown;
}
/** Without these there is nothing to be shown. */
const SHOWN = ['name', 'bandwidthMbps', 'requesterRegionId', 'accepterRegionId'] as const;
type Shown = Pick<Facts, (typeof SHOWN)[number]>;
const canBeShown = (facts: Partial<Facts>): facts is Shown =>
  SHOWN.every((each) => facts[each] !== undefined);

interface CrossConnectThere {
  id: string;
  own: boolean;
  row: CrossConnectRow | undefined;
}
/** What each was at a moment that has passed, those among them that are gone by now. */
async function shownThen(
  { tx, caller }: Context,
  there: CrossConnectThere[],
  throughIds: readonly string[],
  at: string,
) {
  const own = caller.accountId;
  const deletions = await tx.events.find({
    where: { type: 'cross-connect.deleted' },
    anyOf: [{ accountIds: holding(own) }, { resourceId: throughIds }],
  });
  const gone = deletions.map(({ resourceId, accountIds }) => ({
    ...{ id: resourceId, own: accountIds.includes(own), row: undefined },
  }));
  const all = [...there, ...gone];
  const lines = await linesOf(tx, { resourceId: all.map(({ id }) => id) });
  return all.map(({ id, own: isOwn, row }) => {
    const told = lines.get(id) ?? NO_LINES;
    const facts = factsAt(row ? recordedFacts(row) : {}, told, at);
    return { id, own: isOwn, status: crossConnectStatusAt(row, told, at), facts };
  });
}

/**
 * The Cross Connects that there were at a moment, or are now, by name: the account's, and those that its connections went
 * through. One that is gone by now is made up again from its lines; where they are older than what they have to tell, it is left out.
 */
export async function crossConnectsThen(
  context: Context,
  throughIds: readonly string[],
  at: string | undefined,
): Promise<CrossConnectThen[]> {
  const { tx, caller, now } = context;
  const rows = await tx.crossConnects.find({
    anyOf: [{ accountId: caller.accountId }, { id: [...throughIds] }],
  });
  const there = rows.map((row) => ({ id: row.id, own: row.accountId === caller.accountId, row }));
  const shown =
    at === undefined
      ? there.map(({ id, own, row }) => ({
          ...{ id, own, status: crossConnectStateAt(row, now).status, facts: recordedFacts(row) },
        }))
      : await shownThen(context, there, throughIds, at);
  return shown
    .flatMap(({ status, facts, ...rest }): CrossConnectThen[] =>
      status !== undefined && status !== 'gone' && canBeShown(facts) ? [{ ...rest, status, facts }] : [],
    )
    .sort((a, b) => (a.facts.name < b.facts.name ? -1 : a.facts.name > b.facts.name ? 1 : 0));
}

export const listTopologyMoments: Handler<'listTopologyMoments'> = {
  mode: 'read',
  settled: true,
  async run({ query: { crossConnectId } }, { tx, caller }) {
    const lines = await tx.events.find({
      where: {
        ...{ accountIds: holding(caller.accountId), type: NETWORK_EVENT_TYPES },
        ...(crossConnectId !== undefined && { crossConnectId }),
      },
      orderBy: 'at',
    });
    return { items: [...new Set(lines.map(({ at }) => at))].slice(-MOMENTS_MAX) };
  },
};
