import { MOMENTS_MAX } from '../../contract/operations';
import { NETWORK_EVENT_TYPES } from '../../contract/events';
import type { ConnectionStatus, CrossConnectStatus } from '../../contract/types';
import { isLive } from '../../domain/connection-lifecycle';
import { connectionStatusAt, crossConnectStatusAt, factsAt, type Facts } from '../../domain/history';
import { reached } from '../../domain/moment';
import type { Handler, ReadContext } from '../context';
import { recordedFacts } from '../recorded-facts';
import { atMost, type ReadTransaction } from '../store/port';
import type { ConnectionRow, EventRow } from '../store/rows';
import { fieldError, invalidInput } from '../validation';

type Context = Pick<ReadContext, 'tx' | 'caller' | 'now'>;
type Lines = ReadonlyMap<string, readonly EventRow[]>;

export function needPast({ now }: Context, at: string | undefined) {
  if (at !== undefined && at > now) throw invalidInput(fieldError('at', 'in-the-future'));
}

/** The lines of each object, oldest first; `until`: only those that were written by then. */
async function linesAround(
  tx: ReadTransaction,
  crossConnectIds: ReadonlySet<string>,
  until?: string,
): Promise<Lines> {
  const lines = new Map<string, EventRow[]>();
  if (crossConnectIds.size === 0) return lines;
  const found = await tx.events.find({
    where: { crossConnectId: [...crossConnectIds], ...(until !== undefined && { at: atMost(until) }) },
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

/** The account's connections that were live at a moment, or are live now. */
export async function liveConnections({ tx, caller, now }: Context, at: string | undefined) {
  const own = caller.accountId;
  const then = at ?? now;
  const rows = (
    await tx.connections.find({ anyOf: [{ requesterAccountId: own }, { accepterAccountId: own }] })
  ).filter(({ requestedAt }) => reached(requestedAt, then));
  const changedSince = rows.filter(({ statusSince }) => !reached(statusSince, then));
  const lines = await linesAround(
    tx,
    new Set(changedSince.map(({ crossConnectId }) => crossConnectId)),
    then,
  );
  return rows.flatMap((row): { row: ConnectionRow; status: ConnectionStatus }[] => {
    const status = connectionStatusAt(row, lines.get(row.id) ?? NO_LINES, then);
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

/**
 * The Cross Connects that there were at a moment, or are now, by name: the account's, and those that its connections went
 * through. One that is gone by now is made up again from its lines; where they are older than what they have to tell, it is left out.
 */
export async function crossConnectsThen(
  { tx, caller, now }: Context,
  throughIds: readonly string[],
  at: string | undefined,
): Promise<CrossConnectThen[]> {
  const own = caller.accountId;
  const then = at ?? now;
  const rows = await tx.crossConnects.find({ anyOf: [{ accountId: own }, { id: [...throughIds] }] });
  const gone =
    at === undefined
      ? []
      : (await tx.events.find({ where: { type: 'cross-connect.deleted' } })).filter(
          ({ accountIds, resourceId }) => accountIds.includes(own) || throughIds.includes(resourceId),
        );
  const candidates = [
    ...rows.map((row) => ({ id: row.id, own: row.accountId === own, row })),
    ...gone.map(({ resourceId, accountIds }) => ({
      ...{ id: resourceId, own: accountIds.includes(own), row: undefined },
    })),
  ];
  const ids = at === undefined ? [] : candidates.map(({ id }) => id);
  const lines = await linesAround(tx, new Set(ids));
  return candidates
    .flatMap(({ id, own: isOwn, row }): CrossConnectThen[] => {
      const told = lines.get(id) ?? NO_LINES;
      const status = crossConnectStatusAt(row, told, then);
      const facts = factsAt(row ? recordedFacts(row) : {}, told, then);
      return status !== undefined && status !== 'gone' && canBeShown(facts)
        ? [{ id, own: isOwn, status, facts }]
        : [];
    })
    .sort((a, b) => (a.facts.name < b.facts.name ? -1 : a.facts.name > b.facts.name ? 1 : 0));
}

export const listTopologyMoments: Handler<'listTopologyMoments'> = {
  mode: 'read',
  settled: true,
  async run({ query: { crossConnectId } }, { tx, caller }) {
    const lines = await tx.events.find({
      where: { type: NETWORK_EVENT_TYPES, ...(crossConnectId !== undefined && { crossConnectId }) },
      orderBy: 'at',
    });
    const moments = new Set(
      lines.filter(({ accountIds }) => accountIds.includes(caller.accountId)).map(({ at }) => at),
    );
    return { items: [...moments].slice(-MOMENTS_MAX) };
  },
};
