import type { AccountRow, VpcRow } from '../store/rows';
import type { WorldBuilder } from './world-builder';

/**
 * The customer of most worlds, with one user per role. Its owner also owns a second, nearly penniless account, so that
 * the account switch has something to switch to and a too low balance is one click away.
 */
export const mekong = (world: WorldBuilder, topUpVnd = 50_000_000) => {
  const account = world.account('Mekong Digital', topUpVnd);
  const second = world.account('Delta Foods', 300_000);
  return {
    account,
    second,
    owner: world.user('Nguyễn Minh An', [account, 'owner'], [second, 'owner']),
    approver: world.user('Trần Thu Bình', [account, 'approver']),
    operator: world.user('Lê Quốc Chi', [account, 'operator']),
    viewer: world.user('Phạm Thùy Dung', [account, 'viewer'], [second, 'viewer']),
  };
};

export interface ExampleVpcs {
  hcm1: VpcRow;
  hcm2: VpcRow;
  han1: VpcRow;
  han2: VpcRow;
}

/** The four VPCs of the running example. */
export const exampleVpcs = (
  world: WorldBuilder,
  requester: AccountRow,
  accepter: AccountRow = requester,
): ExampleVpcs => ({
  hcm1: world.vpc(requester, 'HCM03', 'HCM-VPC01', '10.10.0.0/16'),
  hcm2: world.vpc(requester, 'HCM03', 'HCM-VPC02', '10.11.0.0/16'),
  han1: world.vpc(accepter, 'HAN01', 'HAN-VPC01', '10.13.0.0/16'),
  han2: world.vpc(accepter, 'HAN01', 'HAN-VPC02', '10.14.0.0/16'),
});
