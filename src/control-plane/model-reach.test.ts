import fc from 'fast-check';
import { expect, it } from 'vitest';
import { play, someSteps } from './test-model-play';

it('people get far enough for the model to say something', async () => {
  const outcomes = new Set<string>();
  for (const steps of fc.sample(someSteps, { numRuns: 20, seed: 7 }))
    for (const type of await play(steps, (outcome) => void outcomes.add(outcome))) outcomes.add(type);
  const money = ['buy', 'resize', 'renew', 'top-up', 'delete-link', 'delete-all'];
  const done = [...money, 'request', 'accept', 'reject', 'cancel', 'remove', 'again'];
  const refused = [
    ...['request condition-violated', 'request warning-not-acknowledged', 'request not-active'],
    ...['resize quote-changed', 'resize not-active', 'resize invalid-input', 'renew insufficient-balance'],
  ];
  const others = ['accept not-the-approver', 'delete-link has-connections', 'cancel not-found'];
  const byTime = ['cross-connect.failed', 'cross-connect.expired', 'vpc-connection.expired'];
  const wanted = [...done.map((kind) => `${kind} done`), ...refused, ...others, ...byTime];
  expect(wanted.filter((outcome) => !outcomes.has(outcome))).toEqual([]);
}, 180_000);
