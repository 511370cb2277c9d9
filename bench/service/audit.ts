import type { Call } from './process';
import type { Stage, Writer } from './writer';

type Row = Record<string, unknown> & { id: string; status: string; name: string };
type Headers = Record<string, string>;

async function listAll(call: Call, path: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    const { status, text } = await call({ path: `/api/v1${path}?pageSize=1000&page=${page}` });
    if (status !== 200) throw new Error(`${path}: ${text}`);
    const { items, total } = JSON.parse(text) as { items: Row[]; total: number };
    rows.push(...items);
    if (rows.length >= total || items.length === 0) return rows;
  }
}

const FITTING: Record<Stage, readonly string[]> = {
  asked: ['PENDING_ACCEPTANCE'],
  accepted: ['PROVISIONING', 'ACTIVE'],
  cancelled: ['CANCELLED'],
  removing: ['DELETING', 'DELETED'],
};

export interface Found {
  /** What is there although nobody was told. */
  doneUnanswered: number;
  /** Each a sentence about something that is lost, half done or done twice. */
  faults: string[];
}

const pairOf = (row: { requesterVpcId: string; accepterVpcId: string }) =>
  `${row.requesterVpcId} ${row.accepterVpcId}`;
const pairIn = (row: Row) => {
  const end = (side: string) => (row[side] as { vpcId: string }).vpcId;
  return `${end('requester')} ${end('accepter')}`;
};
const countBy = <T>(rows: readonly T[], key: (row: T) => string) => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return counts;
};

/** Holds what the service says against what a writer was told: before what went unanswered is asked again. */
export async function audit(call: Call, headers: Headers, writer: Writer): Promise<Found> {
  const ask: Call = (asked) => call({ ...asked, headers: { ...headers, ...asked.headers } });
  const faults: string[] = [];
  const { unanswered, customer } = writer;
  const [links, connections, ledger, events] = [
    await listAll(ask, '/cross-connects'),
    await listAll(ask, '/vpc-connections'),
    await listAll(ask, '/billing/ledger'),
    await listAll(ask, '/events'),
  ];
  let doneUnanswered = 0;

  // What was acknowledged is there.
  for (const [name, id] of writer.bought)
    if (!links.some((link) => link.id === id && link.name === name)) faults.push(`${name} is lost`);
  const byId = new Map(connections.map((row) => [row.id, row]));
  for (const [id, stage] of writer.connections) {
    const status = byId.get(id)?.status ?? 'nothing';
    const moved = unanswered !== undefined && JSON.stringify(unanswered.path).includes(id);
    if (FITTING[stage].includes(status)) continue;
    if (moved) doneUnanswered += 1;
    else faults.push(`${id} was ${stage} and is ${status}`);
  }
  const link = links.find(({ id }) => id === customer.linkId);
  if (link?.description !== writer.description) {
    if (unanswered?.kind === 'describe') doneUnanswered += 1;
    else faults.push(`the description of ${customer.linkId} is not the last one`);
  }

  // What nobody was told of is whole, and was asked for.
  const newLinks = links.filter(({ id, name }) => id !== customer.linkId && !writer.bought.has(name));
  const newConnections = connections.filter(({ id }) => !writer.connections.has(id));
  const asked = unanswered?.pairs?.map(pairOf) ?? [];
  if (newLinks.some(({ name }) => name !== unanswered?.name))
    faults.push('a link is there that nobody bought');
  if (newConnections.length > 0) {
    const there = newConnections.map(pairIn).toSorted().join();
    if (there !== asked.toSorted().join()) faults.push(`${newConnections.length} of ${asked.length} pairs`);
  }
  doneUnanswered += newLinks.length + Math.min(1, newConnections.length);

  // Money, trail and objects tell the same.
  const { balanceVnd } = JSON.parse((await ask({ path: '/api/v1/billing/balance' })).text) as {
    balanceVnd: number;
  };
  const sum = ledger.reduce((total, { amountVnd }) => total + Number(amountVnd), 0);
  if (sum !== balanceVnd || ledger[0]?.balanceVnd !== sum)
    faults.push(`the ledger sums up to ${sum}, not ${balanceVnd}`);
  const charges = countBy(
    ledger.filter(({ kind }) => kind === 'charge'),
    (row) => (row.crossConnect as { id: string }).id,
  );
  for (const { id } of links)
    if (charges.get(id) !== 1) faults.push(`${id} was paid ${charges.get(id) ?? 0} times`);
  if (charges.size !== links.length) faults.push('something was paid that is not there');
  const topUps = ledger.filter(({ kind }) => kind === 'top-up').slice(0, -1);
  const extra = topUps.reduce((total, { amountVnd }) => total + Number(amountVnd), 0) - writer.toppedUpVnd;
  if (extra > 0 && unanswered?.kind === 'top-up') doneUnanswered += 1;
  else if (extra !== 0) faults.push(`${extra} VND too much were put in`);
  const told = countBy(events, ({ type, resource }) => `${String(type)} ${(resource as { id: string }).id}`);
  const once = (what: string) =>
    told.get(what) === 1 || faults.push(`${what} was told ${told.get(what) ?? 0} times`);
  for (const { id } of links) once(`cross-connect.created ${id}`);
  for (const { id, status } of connections) {
    once(`vpc-connection.requested ${id}`);
    if (['PROVISIONING', 'ACTIVE', 'DELETING', 'DELETED'].includes(status))
      once(`vpc-connection.accepted ${id}`);
    if (status === 'CANCELLED') once(`vpc-connection.cancelled ${id}`);
    if (status === 'DELETED') once(`vpc-connection.deleted ${id}`);
  }
  return { doneUnanswered, faults: faults.map((fault) => `${customer.accountId}: ${fault}`) };
}
