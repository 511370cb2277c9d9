import { exampleVpcs } from './mekong';
import { DAY } from './times';
import { WorldBuilder, type WorldRows } from './world-builder';

/**
 * `two-accounts`: requester and accepter are different customers. Saigon Retail owns the VPCs in HCM03 and Cross Connect
 * 1; Hanoi Logistics owns those in HAN01 and answers requests. Nothing is connected yet. Each has a user per role, and
 * one consultant works for both.
 */
export const twoAccounts = (now: string): WorldRows => {
  const world = new WorldBuilder(now);
  const saigon = world.account('Saigon Retail', 40_000_000);
  const hanoi = world.account('Hanoi Logistics', 25_000_000);
  const owner = world.user('Võ Hoàng Giang', [saigon, 'owner']);
  world.user('Đặng Mai Hà', [saigon, 'approver']);
  world.user('Bùi Đức Khoa', [saigon, 'operator']);
  world.user('Hồ Ngọc Lan', [saigon, 'viewer']);
  world.user('Ngô Thanh Minh', [hanoi, 'owner']);
  world.user('Dương Bảo Ngân', [hanoi, 'approver']);
  world.user('Lý Gia Phúc', [hanoi, 'operator']);
  world.user('Đỗ Kim Quyên', [hanoi, 'viewer']);
  world.user('Trịnh Văn Sơn', [saigon, 'operator'], [hanoi, 'approver']);

  exampleVpcs(world, saigon, hanoi);
  world.crossConnect({
    ...{ account: saigon, by: owner, name: 'Cross Connect 1', from: 'HCM03', to: 'HAN01' },
    description: 'To our carrier in Hanoi',
    ...{ mbps: 100, termMonths: 6, boughtAt: world.ago(30 * DAY) },
  });
  return world.rows();
};
