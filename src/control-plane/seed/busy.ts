import { busyConnections, partnerConnections } from './busy-connections';
import { busyCrossConnects } from './busy-cross-connects';
import { busyNetwork, partnerVpcs } from './busy-network';
import { busyTokens } from './busy-tokens';
import { mekong } from './mekong';
import { DAY } from './times';
import { WorldBuilder, type WorldRows } from './world-builder';

/**
 * `busy`: a year of use. Four regions, every status of both life cycles, a term that ends soon and one that has ended,
 * requests waiting in both directions, and all kinds of history.
 */
export const busy = (now: string): WorldRows => {
  const world = new WorldBuilder(now, ['HCM03', 'HAN01', 'DAD01', 'CTO01']);
  const people = mekong(world, 120_000_000);
  const partner = world.account('Hanoi Logistics', 30_000_000);
  const partnerOwner = world.user('Ngô Thanh Minh', [partner, 'owner']);
  const partnerOperator = world.user('Lý Gia Phúc', [partner, 'operator']);

  const network = busyNetwork(world, people.account);
  const partners = partnerVpcs(world, partner);
  world.vpc(people.second, 'HAN01', 'DELTA-VPC01', '10.30.0.0/16');
  const crossConnects = busyCrossConnects(world, people.account, people.owner);
  const carrier = world.crossConnect({
    ...{ account: partner, by: partnerOwner, name: 'Carrier link', from: 'HAN01', to: 'HCM03' },
    ...{ mbps: 100, termMonths: 6, boughtAt: world.ago(60 * DAY) },
  });

  busyConnections(world, { people, network, crossConnects });
  busyTokens(world, people);
  partnerConnections(world, {
    ...{ people, network, crossConnects, partners, carrier, partnerOwner, partnerOperator },
  });
  return world.rows();
};
