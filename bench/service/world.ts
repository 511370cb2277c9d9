import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { newTokenSecret } from '../../src/control-plane/token-secret';
import type { VpcRow } from '../../src/control-plane/store/rows';
import { WorldBuilder, type WorldRows } from '../../src/control-plane/seed/world-builder';
import { DAY } from '../../src/control-plane/seed/times';
import { openDatabase } from '../../src/control-plane/store/postgres/open-database';
import { replaceRows } from '../../src/control-plane/store/postgres/replace-rows';

/** A customer's link, the VPCs at both of its ends, and the people of the account. */
export interface Customer {
  accountId: string;
  /** By role. */
  users: Record<'owner' | 'operator' | 'viewer', string>;
  /** API tokens of the owner, by the role that they have. */
  tokens: Record<'owner' | 'viewer', string>;
  linkId: string;
  requesters: string[];
  accepters: string[];
}

const three = (index: number) => String(index).padStart(3, '0');

/**
 * So many customers who have nothing to do with each other, each with so many VPCs at both ends of a link, and much money; the
 * last of the VPCs, `connected` on each side, are connected each with each.
 */
export function customersWorld(count: number, vpcsPerSide: number, connected = 0) {
  const now = new Date().toISOString();
  const world = new WorldBuilder(now);
  const customers = Array.from({ length: count }, (_, index): Customer => {
    const name = `Customer ${three(index)}`;
    const account = world.account(name, 100_000_000_000);
    const owner = world.user(`${name} owner`, [account, 'owner']);
    const tokenAs = (role: 'owner' | 'viewer') => {
      const secret = newTokenSecret();
      const spec = { account, owner, role, name: `${name} as ${role}`, createdAt: world.ago(DAY), days: 30 };
      world.apiToken(spec).hash = createHash('sha256').update(secret).digest('hex');
      return secret;
    };
    const side = (region: 'HCM03' | 'HAN01', second: number) =>
      Array.from({ length: vpcsPerSide }, (__, n) =>
        world.vpc(account, region, `${name} ${region} ${three(n)}`, `10.${second + n}.0.0/16`),
      );
    const [requesters, accepters] = [side('HCM03', 0), side('HAN01', 128)];
    const bought = { account, by: owner, from: 'HCM03', to: 'HAN01', mbps: 50, termMonths: 12 } as const;
    const link = world.crossConnect({ ...bought, name: `${name} link`, boughtAt: world.ago(30 * DAY) });
    const last = <T>(all: T[]) => all.slice(vpcsPerSide - connected);
    world.connections(
      { crossConnect: link, by: owner, requestedAt: world.ago(20 * DAY) },
      last(requesters).flatMap((requester) =>
        last(accepters).map((accepter): [VpcRow, VpcRow] => [requester, accepter]),
      ),
    );
    const free = vpcsPerSide - connected;
    return {
      accountId: account.id,
      users: {
        owner: owner.id,
        operator: world.user(`${name} operator`, [account, 'operator']).id,
        viewer: world.user(`${name} viewer`, [account, 'viewer']).id,
      },
      tokens: { owner: tokenAs('owner'), viewer: tokenAs('viewer') },
      linkId: link.id,
      requesters: requesters.slice(0, free).map(({ id }) => id),
      accepters: accepters.slice(0, free).map(({ id }) => id),
    };
  });
  const rows = world.rows();
  for (const quota of rows.quotas) quota.limit = 1_000_000;
  return { rows, customers };
}

/** Fills a database, as the service will find it. */
export async function fillDatabase(where: { url: string } | { directory: string }, rows: WorldRows) {
  const database = await openDatabase(where);
  await replaceRows(database, rows);
  // As a database that has been running for some minutes: it knows how large its tables are.
  await sql`analyze`.execute(database);
  await database.destroy();
}
