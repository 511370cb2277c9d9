import { DAY } from '../../src/control-plane/seed/times';
import { WorldBuilder, type WorldRows } from '../../src/control-plane/seed/world-builder';
import type { VpcRow } from '../../src/control-plane/store/rows';

/** As many as the quotas of one account allow: 50 Cross Connects; of the 500 live connections of each some are left to be made. */
const CROSS_CONNECTS_AT_MOST = 50;
const LIVE_EACH = 400;
/** Live connections join VPCs whose blocks do not overlap: /22s of 10.0.0.0/8, of which there are so many on each side. */
const APART = 8_192;

/** How many VPCs in each of two regions, and connections between them. */
export interface AccountSize {
  requesters: number;
  accepters: number;
  connections: number;
}
export interface LargeAccount {
  rows: WorldRows;
  owner: string;
  crossConnectIds: string[];
  /** VPCs at both ends, of which the n-th has never been connected with the n-th. */
  requesters: string[];
  accepters: string[];
  live: number;
  ended: number;
}

const cidrOf = (index: number) => {
  const block = index % (APART * 2);
  return `10.${block >> 6}.${(block & 63) * 4}.0/22`;
};

/**
 * What one account can have live is bounded by its quotas; what it has had is not. So the connections beyond are ones that have
 * ended, through all of its Cross Connects.
 */
export function largeAccount(size: AccountSize): LargeAccount {
  const world = new WorldBuilder(new Date().toISOString());
  const account = world.account('Large', 100_000_000_000);
  const owner = world.user('Large owner', [account, 'owner']);
  const side = (region: 'HCM03' | 'HAN01', length: number, parity: 0 | 1) =>
    Array.from({ length }, (_, index) =>
      world.vpc(account, region, `${region} ${String(index).padStart(5, '0')}`, cidrOf(index * 2 + parity)),
    );
  const [requesters, accepters] = [side('HCM03', size.requesters, 0), side('HAN01', size.accepters, 1)];

  const wanted = size.connections;
  const live = Math.min(wanted, CROSS_CONNECTS_AT_MOST * LIVE_EACH);
  const crossConnects = Array.from({ length: Math.ceil(live / LIVE_EACH) }, (_, index) =>
    world.crossConnect({
      ...{ account, by: owner, name: `Cross Connect ${String(index + 1).padStart(2, '0')}` },
      ...{ from: 'HCM03', to: 'HAN01', mbps: 50, termMonths: 12, boughtAt: world.ago(100 * DAY) },
    }),
  );
  /** The n-th pair of those whose ends are `from` places apart or more, out of the first VPCs of each side. */
  const pairAt = (n: number, among: number, from: number): [VpcRow, VpcRow] => {
    const accepter = (n + from + Math.floor(n / among)) % among;
    return [requesters[n % among]!, accepters[accepter]!];
  };
  const narrow = Math.min(size.requesters, size.accepters);
  const apart = Math.min(narrow, APART);
  for (let n = 0; n < live; n++) {
    const [requester, accepter] = pairAt(n, apart, 1);
    const crossConnect = crossConnects[Math.floor(n / LIVE_EACH)]!;
    world.connection({ crossConnect, requester, accepter, by: owner, requestedAt: world.ago(11 * DAY) });
  }
  for (let n = 0; n < wanted - live; n++) {
    const [requester, accepter] = pairAt(n, narrow, 1 + Math.ceil(live / apart));
    world.connection({
      ...{ crossConnect: crossConnects[n % crossConnects.length]!, requester, accepter, by: owner },
      ...{ status: 'DELETED', requestedAt: world.ago(90 * DAY - n), endedAt: world.ago(20 * DAY) },
    });
  }
  return {
    rows: world.rows(),
    owner: owner.id,
    crossConnectIds: crossConnects.map(({ id }) => id),
    requesters: requesters.map(({ id }) => id),
    accepters: accepters.map(({ id }) => id),
    ...{ live, ended: wanted - live },
  };
}
