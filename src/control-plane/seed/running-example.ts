import { exampleVpcs, mekong } from './mekong';
import { DAY, MINUTE } from './times';
import { WorldBuilder, type WorldRows } from './world-builder';

/** `empty`: an account with a balance, and nothing in it yet. */
export const empty = (now: string): WorldRows => {
  const world = new WorldBuilder(now);
  mekong(world);
  return world.rows();
};

/** `two-regions`: the VPCs of the running example, nothing bought yet. */
export const twoRegions = (now: string): WorldRows => {
  const world = new WorldBuilder(now);
  const { account, second } = mekong(world);
  exampleVpcs(world, account);
  world.vpc(second, 'HAN01', 'DELTA-VPC01', '10.30.0.0/16');
  return world.rows();
};

/**
 * `example`: Cross Connect 1 joins the regions and connects three of the four pairs. Connections are never transitive:
 * HCM-VPC02 does not reach HAN-VPC01.
 */
export const example = (now: string): WorldRows => {
  const world = new WorldBuilder(now);
  const { account, second, owner, operator, approver } = mekong(world);
  const { hcm1, hcm2, han1, han2 } = exampleVpcs(world, account);
  world.vpc(second, 'HAN01', 'DELTA-VPC01', '10.30.0.0/16');
  const crossConnect = world.crossConnect({
    account,
    by: owner,
    name: 'Cross Connect 1',
    description: 'Joins the shops in the south with the warehouse in the north',
    from: 'HCM03',
    to: 'HAN01',
    mbps: 50,
    termMonths: 3,
    boughtAt: world.ago(12 * DAY),
  });
  const requestedAt = world.ago(12 * DAY - 45 * MINUTE);
  world.connections({ crossConnect, by: operator, decidedBy: approver, requestedAt }, [
    [hcm1, han1],
    [hcm1, han2],
    [hcm2, han2],
  ]);
  return world.rows();
};
