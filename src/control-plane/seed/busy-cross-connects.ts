import type { AccountRow, UserRow } from '../store/rows';
import { boughtToEnd } from './cross-connect-row';
import { DAY, HOUR, MINUTE } from './times';
import type { WorldBuilder } from './world-builder';

/** One Cross Connect per status and more, bought over the last year. */
export const busyCrossConnects = (world: WorldBuilder, account: AccountRow, by: UserRow) => {
  const of = { account, by };
  world.deletedCrossConnect(
    { ...of, name: 'Pilot link', from: 'HCM03', to: 'HAN01', mbps: 10, boughtAt: world.ago(300 * DAY) },
    world.ago(280 * DAY),
  );
  const expiredAt = world.ago(5 * DAY);
  const failedAt = world.ago(9 * DAY - 21 * MINUTE);
  return {
    backbone: world.crossConnect({
      ...{ ...of, name: 'Cross Connect 1', from: 'HCM03', to: 'HAN01', mbps: 150, termMonths: 12 },
      description: 'Backbone between the shops in the south and the offices in the north',
      boughtAt: world.ago(200 * DAY),
    }),
    coast: world.crossConnect({
      ...{ ...of, name: 'Da Nang link', from: 'HCM03', to: 'DAD01', mbps: 50, termMonths: 6 },
      description: 'Payments: two people approve',
      boughtAt: world.ago(100 * DAY),
      twoPersonApproval: true,
    }),
    /** Its term ends the day after tomorrow. */
    delta: world.crossConnect({
      ...{ ...of, name: 'Can Tho backup', from: 'HCM03', to: 'CTO01', mbps: 10 },
      boughtAt: boughtToEnd(world.ago(-2 * DAY), 1),
    }),
    expired: world.crossConnect({
      ...{ ...of, name: 'Hanoi to Da Nang', from: 'HAN01', to: 'DAD01', mbps: 50, termMonths: 3 },
      boughtAt: boughtToEnd(expiredAt, 3),
      status: 'EXPIRED',
    }),
    provisioning: world.crossConnect({
      ...{ ...of, name: 'Quarter-end burst', from: 'HAN01', to: 'CTO01', mbps: 100 },
      boughtAt: world.ago(6 * MINUTE),
      status: 'PROVISIONING',
      settlesAt: world.ago(-14 * MINUTE),
    }),
    changing: world.crossConnect({
      ...{ ...of, name: 'Media transfer', from: 'HCM03', to: 'DAD01', mbps: 100, termMonths: 3 },
      boughtAt: world.ago(40 * DAY),
      resizedFromMbps: 50,
      status: 'CHANGING',
      statusSince: world.ago(3 * MINUTE),
      settlesAt: world.ago(-9 * MINUTE),
    }),
    deleting: world.crossConnect({
      ...{ ...of, name: 'Old archive link', from: 'DAD01', to: 'CTO01', mbps: 10, termMonths: 6 },
      boughtAt: world.ago(150 * DAY),
      status: 'DELETING',
      statusSince: world.ago(2 * MINUTE),
      settlesAt: world.ago(-8 * MINUTE),
    }),
    failed: world.crossConnect({
      ...{ ...of, name: 'Lab link', from: 'HAN01', to: 'CTO01', mbps: 10 },
      boughtAt: world.ago(9 * DAY),
      status: 'FAILED',
      statusSince: failedAt,
      statusReason: 'authentication-timeout',
    }),
    fresh: world.crossConnect({
      ...{ ...of, name: 'Analytics link', from: 'HAN01', to: 'HCM03', mbps: 100 },
      description: 'Bought this morning, nothing connected yet',
      boughtAt: world.ago(4 * HOUR),
    }),
  };
};
export type BusyCrossConnects = ReturnType<typeof busyCrossConnects>;
