import { CONNECTION_EDGES } from '../domain/connection-lifecycle';
import { CROSS_CONNECT_EDGES } from '../domain/cross-connect-lifecycle';
import type { EventType } from '../contract/types';
import type { Account, Model } from './test-model';
import { ACCOUNT_ID, ACCOUNTS, hold } from './test-model-outcome';
import { holding } from './store/port';
import type { EventRow, LedgerRow } from './store/rows';
import type { World } from './test-world';

/** For tests: what is written down for good, held line by line as it is written. Not by the table of `domain/history`: that is tested too. */
const LEADS_TO: Partial<Record<EventType, string>> = {
  'cross-connect.created': 'PROVISIONING',
  'cross-connect.activated': 'ACTIVE',
  'cross-connect.failed': 'FAILED',
  'cross-connect.resized': 'CHANGING',
  'cross-connect.renewed': 'ACTIVE',
  'cross-connect.expired': 'EXPIRED',
  'cross-connect.deletion-started': 'DELETING',
  'cross-connect.deleted': 'gone',
  'vpc-connection.requested': 'PENDING_ACCEPTANCE',
  'vpc-connection.accepted': 'PROVISIONING',
  'vpc-connection.activated': 'ACTIVE',
  'vpc-connection.failed': 'FAILED',
  'vpc-connection.rejected': 'REJECTED',
  'vpc-connection.cancelled': 'CANCELLED',
  'vpc-connection.expired': 'EXPIRED',
  'vpc-connection.deletion-started': 'DELETING',
  'vpc-connection.deleted': 'DELETED',
};
const BEGINNINGS: readonly EventType[] = ['cross-connect.created', 'vpc-connection.requested'];
const EDGES: Record<EventRow['resourceKind'], Record<string, readonly string[]>> = {
  crossConnect: { ...CROSS_CONNECT_EDGES, gone: [] },
  vpcConnection: CONNECTION_EDGES,
  member: {},
  apiToken: {},
};

const newestFirst = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toReversed();

/** The lines of trail and ledger that each account has had; `read` holds those that have come since. */
export function createLines(world: World, model: Model) {
  const trails: Record<Account, EventRow[]> = { saigon: [], hanoi: [] };
  const ledgers: Record<Account, LedgerRow[]> = { saigon: [], hanoi: [] };
  const seen = new Set<string>();
  /** Where the trail of each object has come to. */
  const statuses = new Map<string, string>();
  /** The connections that were accepted at some time. */
  const accepted = new Set<string>();
  /** What was paid for each Cross Connect and has not come back. */
  const costs = new Map<string, number>();

  /** Along an edge of the life cycle. */
  function holdEdge({ type, resourceKind, resourceId }: EventRow) {
    const [before, next] = [statuses.get(resourceId), LEADS_TO[type]];
    if (next === undefined) return;
    const mayBe =
      before === undefined
        ? BEGINNINGS.includes(type)
        : // Whoever renews what is active goes nowhere.
          (type === 'cross-connect.renewed' && before === next) ||
          EDGES[resourceKind][before]?.includes(next);
    hold(mayBe, true, `${type} where it is ${before}`);
    statuses.set(resourceId, next);
    if (type === 'vpc-connection.accepted') accepted.add(resourceId);
  }
  /** It can be read by those whom it concerns, and by nobody else. */
  function holdReaders({ type, resourceId, accountIds }: EventRow) {
    const each = model.touchById(resourceId);
    if (each === undefined) throw new Error(`${type} tells of ${resourceId}, which there should not be`);
    const owners = 'link' in each ? [each.requester.owner, each.accepter.owner] : [each.owner];
    hold(new Set(accountIds), new Set(owners.map((owner) => ACCOUNT_ID[owner])), type);
  }
  /** It adds up to a balance that is never below zero, and no Cross Connect gives back more than was paid for it. */
  function holdEntry({ amountVnd, balanceVnd, crossConnectId }: LedgerRow, before: LedgerRow | undefined) {
    hold(balanceVnd, (before?.balanceVnd ?? 0) + amountVnd);
    hold(balanceVnd >= 0, true, 'a balance is never below zero');
    if (crossConnectId === undefined) return;
    const cost = (costs.get(crossConnectId) ?? 0) - amountVnd;
    hold(cost >= 0, true, 'nothing gives back more than was paid for it');
    costs.set(crossConnectId, cost);
  }

  const rowsOf = (account: Account, known: { trail: number; ledger: number }) =>
    world.store.read(async (tx) => {
      const accountId = ACCOUNT_ID[account];
      const where = { accountIds: holding(accountId) };
      return {
        trail: await tx.events.find({ where, orderBy: 'at', offset: known.trail }),
        ledger: await tx.ledger.find({ where: { accountId }, orderBy: 'at', offset: known.ledger }),
      };
    });

  return {
    statuses,
    accepted,
    /** Touches what the new lines are about. */
    async read() {
      for (const account of ACCOUNTS) {
        const [trail, ledger] = [trails[account], ledgers[account]];
        const rows = await rowsOf(account, { trail: trail.length, ledger: ledger.length });
        for (const line of rows.trail) {
          trail.push(line);
          // Both sides read it.
          if (seen.has(line.id)) continue;
          seen.add(line.id);
          holdReaders(line);
          holdEdge(line);
        }
        for (const entry of rows.ledger) {
          holdEntry(entry, ledger.at(-1));
          ledger.push(entry);
        }
        // Whatever moves money has written down before what was due.
        if (rows.ledger.length > 0) hold(ledger.at(-1)?.balanceVnd, model.balance[account]);
      }
    },
    /** Nothing that was written has changed since, and nothing has come before it. */
    async holdAll() {
      for (const account of ACCOUNTS) {
        const rows = await rowsOf(account, { trail: 0, ledger: 0 });
        hold(rows, { trail: trails[account], ledger: ledgers[account] });
      }
    },
    typesSeen: () => ACCOUNTS.flatMap((account) => trails[account].map(({ type }) => type)),
    trailOf: (account: Account) => newestFirst(trails[account]),
    ledgerOf: (account: Account) => newestFirst(ledgers[account]),
    /** As the account can read it. */
    trailAbout: (id: string, account: Account) =>
      newestFirst(trails[account].filter(({ resourceId }) => resourceId === id)),
  };
}
