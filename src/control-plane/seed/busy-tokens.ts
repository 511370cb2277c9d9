import type { mekong } from './mekong';
import { DAY, HOUR, MINUTE } from './times';
import type { WorldBuilder } from './world-builder';

/** Tokens in every state: at work, about to end, never used, ended, revoked by somebody else, and more than its owner may now. */
export function busyTokens(world: WorldBuilder, people: ReturnType<typeof mekong>) {
  const { account, owner, approver, operator, viewer } = people;
  const made = (daysAgo: number, days: number) => ({ account, createdAt: world.ago(daysAgo * DAY), days });
  world.apiToken({
    ...{ ...made(200, 365), owner, name: 'Nightly report', role: 'viewer' },
    lastUsedAt: world.ago(6 * HOUR),
  });
  world.apiToken({
    ...{ ...made(28, 30), owner: operator, name: 'Terraform', role: 'operator' },
    lastUsedAt: world.ago(4 * MINUTE),
  });
  world.apiToken({ ...made(3, 90), owner, name: 'On-call script', role: 'approver' });
  world.apiToken({
    ...{ ...made(120, 90), owner: approver, name: 'Quarterly audit', role: 'viewer' },
    lastUsedAt: world.ago(40 * DAY),
  });
  world.apiToken({
    ...{ ...made(60, 365), owner: operator, name: 'Old laptop', role: 'operator' },
    ...{ lastUsedAt: world.ago(31 * DAY), revoked: { at: world.ago(30 * DAY), by: owner } },
  });
  // She was an operator when she made it.
  world.apiToken({
    ...{ ...made(80, 365), owner: viewer, name: 'Dashboard', role: 'operator' },
    lastUsedAt: world.ago(2 * MINUTE),
  });
}
