import pg from 'pg';
import { openService } from '../service/in-process';
import type { Ask } from '../service/process';
import { recordTransactions, replay, type Statement } from '../service/recorded';
import type { LargeAccount } from './account';

export const CALLS = 24;
/** Statements are read and planned, code is compiled. */
const WARM_UP = 4;
/** What is slow is not asked as often. */
const LONG_ENOUGH_MS = 4_000;

export const SERVICE_COSTS = {
  crossConnects: 'list of Cross Connects, filtered',
  connections: 'list of connections, filtered',
  vpcs: 'list of VPCs',
  create: 'create a connection',
} as const;
type Kind = keyof typeof SERVICE_COSTS;
const KINDS = Object.keys(SERVICE_COSTS) as Kind[];

/** What a call takes, in ms: through the service, and its statements once more straight through `pg`. */
export type ServiceFigures = Record<Kind, { service: number[]; sql: number[] }>;

const asksOf = ({
  crossConnectIds,
  requesters,
  accepters,
}: LargeAccount): Record<Kind, (n: number) => Ask> => ({
  crossConnects: () => ({ path: '/api/v1/cross-connects?status=ACTIVE&q=connect' }),
  connections: () => ({ path: '/api/v1/vpc-connections?status=ACTIVE' }),
  vpcs: () => ({ path: '/api/v1/vpcs' }),
  create: (n) => ({
    ...{ method: 'POST', path: `/api/v1/cross-connects/${crossConnectIds[0]}/vpc-connections` },
    headers: { 'idempotency-key': crypto.randomUUID() },
    body: { pairs: [{ requesterVpcId: requesters[n], accepterVpcId: accepters[n] }] },
  }),
});

/** `copy` is another database with the same rows. */
export async function measureService(
  url: string,
  copy: string,
  account: LargeAccount,
): Promise<ServiceFigures> {
  const service = await openService(url);
  const pool = new pg.Pool({ connectionString: copy, max: 1 });
  const asks = asksOf(account);
  const figures = {} as ServiceFigures;
  for (const kind of KINDS) {
    const times: ServiceFigures[Kind] = { service: [], sql: [] };
    const sent: Statement[][][] = [];
    const began = performance.now();
    for (let n = 0; n < CALLS + WARM_UP; n++) {
      if (n > WARM_UP && performance.now() - began > LONG_ENOUGH_MS) break;
      const { path, headers, ...rest } = asks[kind](n);
      const asked = { ...rest, path, headers: { ...headers, authorization: `Bearer ${account.owner}` } };
      let took = NaN;
      const { committed } = await recordTransactions(async () => {
        const started = performance.now();
        const { status, text } = await service.call(asked);
        took = performance.now() - started;
        if (status >= 300) throw new Error(`${path}: ${text}`);
      });
      times.service.push(took);
      sent.push(committed);
    }
    for (const transactions of sent) {
      const started = performance.now();
      for (const statements of transactions) await replay(pool, statements);
      times.sql.push(performance.now() - started);
    }
    figures[kind] = { service: times.service.slice(WARM_UP), sql: times.sql.slice(WARM_UP) };
  }
  await pool.end();
  await service.close();
  return figures;
}
