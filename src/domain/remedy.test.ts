import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLive } from './connection-lifecycle';
import { buildNetwork, judgePair, type NetworkData, type RuleConnection } from './connection-rules';
import { checkResolved } from './reachability';
import { mend, type Remedy } from './remedy';
import { naive } from './test-networks';
import {
  ask,
  endsOf,
  example,
  inState,
  naiveWay,
  oneMore,
  placeIn,
  someQuestion,
  someRouted,
} from './test-routing';

it('two VPCs of one region cannot be connected, and are told so', () => {
  const { failure, remedy, blocked } = ask(example(), 'HCM1', 'HCM2');
  expect([failure?.reason, remedy]).toEqual(['no-route', undefined]);
  expect(blocked?.pair).toEqual({
    ...{ crossConnectId: 'new', requesterVpcId: 'HCM1', accepterVpcId: 'HCM2' },
  });
  expect(blocked?.judgement.violations.map(({ code }) => code)).toEqual([2012]);
});

it('nothing is offered where nothing is to be done', () => {
  for (const [from, to] of [
    ['HCM1', 'HAN1'],
    ['10.10.0.1', '10.10.0.2'],
    ['HCM1', '10.99.0.1'],
    ['10.99.0.1', 'HCM1'],
  ] as const) {
    const { remedy, blocked } = ask(example(), from, to);
    expect([remedy, blocked]).toEqual([undefined, undefined]);
  }
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

it('a request waits for approval also in a Cross Connect of which nothing else is known', () => {
  const data = { ...oneMore('PENDING_ACCEPTANCE'), crossConnects: [] };
  expect(ask(data, 'HCM2', 'HAN1').remedy).toEqual({ kind: 'accept', connectionId: 'new' });
});

it('of several connections that do not carry, the one that is nearest to it and can be helped is', () => {
  const crossConnects = (['EXPIRED', 'FAILED', 'ACTIVE'] as const).map((status) => ({ id: status, status }));
  const told = (...connections: [string, RuleConnection['status']][]) =>
    ask(
      example({
        crossConnects,
        connections: connections.map(([crossConnectId, status]) => ({
          ...{ id: status, crossConnectId, requesterVpcId: 'HCM1', accepterVpcId: 'HAN1', status },
        })),
      }),
      'HCM1',
      'HAN1',
    ).remedy;
  const accept = { kind: 'accept', connectionId: 'PENDING_ACCEPTANCE' };
  expect(told(['ACTIVE', 'PENDING_ACCEPTANCE'], ['EXPIRED', 'ACTIVE'])).toEqual({
    ...{ kind: 'renew', crossConnectId: 'EXPIRED' },
  });
  expect(told(['FAILED', 'ACTIVE'], ['ACTIVE', 'PENDING_ACCEPTANCE'])).toEqual(accept);
  expect(told(['EXPIRED', 'PROVISIONING'], ['ACTIVE', 'PENDING_ACCEPTANCE'])).toEqual(accept);
});

it('what is set up in a Cross Connect whose term has ended is not waited for: it would carry nothing', () => {
  const data = oneMore('PROVISIONING');
  const expired = { ...data, crossConnects: inState('EXPIRED').crossConnects ?? [] };
  expect(ask(expired, 'HCM2', 'HAN1')).toMatchObject({ failure: { reason: 'provisioning' } });
  expect(ask(expired, 'HCM2', 'HAN1').remedy).toBeUndefined();
});

it('an address that is led to a wider VPC is led aright by a connection with the narrower one', () => {
  const data = example({
    vpcs: [
      ...example().vpcs,
      { id: 'HAN3', cidr: '10.13.7.0/24', regionId: 'HAN01' },
      { id: 'DAD1', cidr: '10.13.0.0/16', regionId: 'DAD01' },
      { id: 'HCM3', cidr: '10.14.1.0/24', regionId: 'HCM03' },
    ],
  });
  expect(ask(data, 'HCM1', 'HAN3')).toMatchObject({
    failure: { reason: 'led-elsewhere', vpcIds: ['HAN1'] },
    remedy: { kind: 'connect', crossConnectId: 'X', requesterVpcId: 'HCM1', accepterVpcId: 'HAN3' },
  });
  // As wide as the one that it is led to: then two would fit.
  const { failure, remedy, blocked } = ask(data, 'HCM1', 'DAD1');
  expect([failure?.reason, remedy, blocked]).toEqual(['led-elsewhere', undefined, undefined]);
  // Of one region with the source: connected, it would be reached.
  expect(ask(data, 'HCM1', 'HCM3')).toMatchObject({
    failure: { reason: 'led-elsewhere', vpcIds: ['HAN2'] },
    blocked: { judgement: { violations: [{ code: 2012 }] } },
  });
});

it('what forbids a pair is told of a Cross Connect that joins the two regions, where one does', () => {
  const base = example();
  const data = { ...base, vpcs: [...base.vpcs, { id: 'HAN3', cidr: '10.10.0.0/15', regionId: 'HAN01' }] };
  const pair = { requesterVpcId: 'HCM1', accepterVpcId: 'HAN3' };
  const forbids = { judgement: { violations: [{ code: 2009 }, { code: 2011 }] } };
  expect(ask(data, 'HCM1', 'HAN3').blocked).toMatchObject({
    pair: { crossConnectId: 'X', ...pair },
    ...forbids,
  });
  const apart = ask({ ...data, crossConnects: [] }, 'HCM1', 'HAN3').blocked;
  expect(apart?.pair).toEqual({ crossConnectId: 'new', ...pair });
});

/** Every single step that somebody or time could take, and the data after it. */
function stepsFrom(data: NetworkData, from: string, to: string): { remedy: Remedy; after: NetworkData }[] {
  const { connections, crossConnects = [] } = data;
  const up = (connection: RuleConnection) =>
    connections.map((each) => (each === connection ? { ...each, status: 'ACTIVE' as const } : each));
  const open = (id: string) =>
    crossConnects.map((each) => (each.id === id ? { ...each, status: 'ACTIVE' as const } : each));
  const settled = connections.flatMap((connection): { remedy: Remedy; after: NetworkData }[] => {
    const { id: connectionId = '', crossConnectId, status } = connection;
    const after = { ...data, connections: up(connection) };
    if (status === 'PENDING_ACCEPTANCE') return [{ remedy: { kind: 'accept', connectionId }, after }];
    if (status !== 'PROVISIONING') return [];
    const isComing = crossConnects.some(({ id, status: its }) => id === crossConnectId && its === status);
    const remedy: Remedy = { kind: 'wait', connectionId, crossConnectId };
    return [{ remedy, after: isComing ? { ...after, crossConnects: open(crossConnectId) } : after }];
  });
  const opened = crossConnects.flatMap(({ id, status }): { remedy: Remedy; after: NetworkData }[] => {
    const after = { ...data, crossConnects: open(id) };
    if (status === 'EXPIRED') return [{ remedy: { kind: 'renew', crossConnectId: id }, after }];
    return status === 'PROVISIONING' ? [{ remedy: { kind: 'wait', crossConnectId: id }, after }] : [];
  });
  const connected = [...pairsIn(data, from, to), inNew(from, to)]
    .filter((pair) => naive(data, pair).length === 0)
    .map((pair) => ({
      remedy:
        pair.crossConnectId === 'new'
          ? {
              kind: 'create-cross-connect' as const,
              ...{ requesterRegionId: regionIn(data, from), accepterRegionId: regionIn(data, to) },
            }
          : { kind: 'connect' as const, ...pair },
      after: connectedIn(data, pair),
    }));
  return [...settled, ...opened, ...connected];
}
const regionIn = (data: NetworkData, id: string) => data.vpcs.find((vpc) => vpc.id === id)!.regionId;
const inNew = (from: string, to: string) => ({
  ...{ crossConnectId: 'new', requesterVpcId: from, accepterVpcId: to },
});
const pairsIn = (data: NetworkData, from: string, to: string) =>
  (data.crossConnects ?? [])
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap(({ id: crossConnectId, requesterRegionId, accepterRegionId }) =>
      [
        { crossConnectId, requesterVpcId: from, accepterVpcId: to },
        { crossConnectId, requesterVpcId: to, accepterVpcId: from },
      ].filter(
        ({ requesterVpcId, accepterVpcId }) =>
          regionIn(data, requesterVpcId) === requesterRegionId &&
          regionIn(data, accepterVpcId) === accepterRegionId,
      ),
    );
const connectedIn = (data: NetworkData, pair: ReturnType<typeof inNew>): NetworkData => ({
  ...data,
  crossConnects: [...(data.crossConnects ?? []), { id: 'new', status: 'ACTIVE' }],
  connections: [...data.connections, { ...pair, id: 'mended', status: 'ACTIVE' }],
});

it('a step that makes it reachable is offered wherever there is one; where the conditions forbid it, they are told', () => {
  const seen = { accept: 0, wait: 0, renew: 0, connect: 0, 'create-cross-connect': 0, blocked: 0, none: 0 };
  let tried = 0;
  fc.assert(
    fc.property(someRouted, someQuestion, (data, question) => {
      const [from, to] = endsOf(data, question);
      fc.pre(from !== to);
      const [source, target] = [
        placeIn(data, from, question.offsets[0]),
        placeIn(data, to, question.offsets[1]),
      ];
      const isReached = (after: NetworkData) =>
        naiveWay(after, from, to, target.address) && naiveWay(after, to, from, source.address);
      fc.pre(!isReached(data));
      tried++;
      const network = buildNetwork(data);
      const { remedy, blocked } = mend(network, checkResolved(network, source, target));
      const helping = stepsFrom(data, from, to).flatMap((step) =>
        isReached(step.after) ? [step.remedy] : [],
      );
      if (remedy === undefined) expect(helping).toEqual([]);
      else expect(helping).toContainEqual(remedy);
      // Nobody buys what is there.
      if (remedy?.kind === 'create-cross-connect')
        expect(helping.filter(({ kind }) => kind === 'connect')).toEqual([]);

      const isLinked = data.connections.some(
        ({ status, requesterVpcId, accepterVpcId }) =>
          isLive(status) &&
          [requesterVpcId, accepterVpcId].toSorted().join() === [from, to].toSorted().join(),
      );
      const [first = inNew(from, to)] = pairsIn(data, from, to);
      const isForbidden = !isLinked && naive(data, inNew(from, to)).length > 0;
      expect(blocked).toEqual(
        isForbidden ? { pair: first, judgement: judgePair(network, first) } : undefined,
      );
      seen[remedy?.kind ?? (blocked ? 'blocked' : 'none')]++;
    }),
    { numRuns: 5000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(tried / 1000);
});
