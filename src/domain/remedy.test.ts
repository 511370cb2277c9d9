import { expect, it } from 'vitest';
import { ask, example, inState, oneMore } from './test-routing';

it('two VPCs of one region cannot be connected, and are told so', () => {
  const { failure, remedy, blocked } = ask(example(), 'HCM1', 'HCM2');
  expect([failure?.reason, remedy]).toEqual(['no-route', undefined]);
  expect(blocked?.pair).toEqual({
    ...{ crossConnectId: 'new', requesterVpcId: 'HCM1', accepterVpcId: 'HCM2' },
  });
  expect(blocked?.judgement.violations.map(({ code }) => code)).toEqual([2012]);
});

it('nothing is offered where nothing is to be done', () => {
  expect(ask(example(), 'HCM1', 'HAN1')).not.toHaveProperty('remedy');
  expect(ask(example(), 'HCM1', '10.99.0.1')).not.toHaveProperty('remedy');
  for (const [data, from, to] of [
    [oneMore('DELETING'), 'HCM2', 'HAN1'],
    [inState('FAILED'), 'HCM1', 'HAN1'],
    [inState('DELETING'), 'HCM1', 'HAN1'],
  ] as const) {
    const { verdict, remedy, blocked } = ask(data, from, to);
    expect([verdict, remedy, blocked]).toEqual(['unreachable', undefined, undefined]);
  }
});

it('a Cross Connect that is being set up is to be waited for', () => {
  expect(ask(inState('PROVISIONING'), 'HCM1', 'HAN1')).toMatchObject({
    failure: { reason: 'cross-connect-not-active', crossConnectId: 'X' },
    remedy: { kind: 'wait', crossConnectId: 'X' },
  });
});
