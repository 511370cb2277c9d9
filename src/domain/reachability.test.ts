import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsAddress, mustParseCidr } from './cidr';
import { buildNetwork, type NetworkData } from './connection-rules';
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
import { checkReach, checkResolved } from './reachability';
import { effectiveRoutes } from './routes';
import { obstacleOf } from './route-table';

describe('in the running example', () => {
  it('connected VPCs reach each other, hop by hop and back', () => {
    const { verdict, hops, returnHops } = ask(example(), '10.10.1.5', '10.14.200.7');
    expect(verdict).toBe('reachable');
    expect(hops.map(({ kind, id, state }) => `${kind} ${id} ${state}`)).toEqual([
      'source HCM1 passed',
      'routes HCM1 passed',
      'interconnect HCM03 passed',
      'cross-connect X passed',
      'interconnect HAN01 passed',
      'destination HAN2 passed',
    ]);
    expect(returnHops.map(({ id }) => id)).toEqual(['HAN2', 'HAN2', 'HAN01', 'X', 'HCM03', 'HCM1']);
  });

  it('HCM2 does not reach HAN1, as connections are not transitive; connecting the pair mends it', () => {
    const { verdict, failure, remedy } = ask(example(), 'HCM2', 'HAN1');
    expect(verdict).toBe('unreachable');
    expect(failure).toMatchObject({ reason: 'no-route', direction: 'forth', vpcId: 'HCM2' });
    expect(remedy).toEqual({
      ...{ kind: 'connect', crossConnectId: 'X', requesterVpcId: 'HCM2', accepterVpcId: 'HAN1' },
    });
  });

  it('a request that waits is to be accepted, one that is set up is to be waited for', () => {
    expect(ask(oneMore('PENDING_ACCEPTANCE'), 'HCM2', 'HAN1')).toMatchObject({
      failure: { reason: 'pending', connectionId: 'new' },
      remedy: { kind: 'accept', connectionId: 'new' },
    });
    expect(ask(oneMore('PROVISIONING'), 'HAN1', 'HCM2')).toMatchObject({
      failure: { reason: 'provisioning' },
      remedy: { kind: 'wait', connectionId: 'new' },
    });
    expect(ask(oneMore('DELETING'), 'HCM2', 'HAN1').failure?.reason).toBe('deleting');
  });

  it('an expired Cross Connect carries nothing until it is renewed; one that is resized goes on carrying', () => {
    const { failure, remedy, hops } = ask(inState('EXPIRED'), 'HCM1', 'HAN1');
    expect(failure?.reason).toBe('cross-connect-expired');
    expect(remedy).toEqual({ kind: 'renew', crossConnectId: 'X' });
    expect(hops.find(({ state }) => state === 'failed')?.kind).toBe('cross-connect');
    expect(ask(inState('CHANGING'), 'HCM1', 'HAN1').verdict).toBe('reachable');
    const failed = ask(inState('FAILED'), 'HCM1', 'HAN1');
    expect(failed.failure?.reason).toBe('cross-connect-not-active');
    expect(failed.hops.find(({ state }) => state === 'failed')?.kind).toBe('cross-connect');
  });

  it('without a Cross Connect between the regions one is to be bought', () => {
    expect(ask(example({ crossConnects: [], connections: [] }), 'HCM1', 'HAN1').remedy).toEqual({
      ...{ kind: 'create-cross-connect', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
    });
  });

  it('an address that nobody has is not judged, one that several have is asked about', () => {
    expect(ask(example(), 'HCM1', '10.99.0.1').failure?.reason).toBe('unknown-address');
    const twice = example();
    const data = {
      ...twice,
      vpcs: [...twice.vpcs, { id: 'DAD1', cidr: '10.13.0.0/16', regionId: 'DAD01' }],
    };
    expect(ask(data, 'HCM2', '10.13.0.1')).toMatchObject({
      verdict: 'unknown',
      failure: { reason: 'which-vpc', direction: 'forth', vpcIds: ['HAN1', 'DAD1'] },
    });
    expect(ask(data, 'HCM1', '10.13.0.1').to?.vpcId).toBe('HAN1');
  });

  it('of several with the address, its own is meant, then whoever carries, then the only one it has a connection with', () => {
    const base = example();
    const twin = (status: 'ACTIVE' | 'PENDING_ACCEPTANCE', ...linked: string[]) => ({
      ...base,
      vpcs: [
        ...base.vpcs,
        ...['HAN8', 'HAN9'].map((id) => ({ id, cidr: '10.77.0.0/16', regionId: 'HAN01' })),
        { id: 'HCM8', cidr: '10.10.0.0/16', regionId: 'HCM03' },
      ],
      connections: [
        ...base.connections,
        ...linked.map((accepterVpcId) => ({
          ...{
            id: `to ${accepterVpcId}`,
            crossConnectId: 'X',
            requesterVpcId: 'HCM1',
            accepterVpcId,
            status,
          },
        })),
      ],
    });
    const answer = (data: NetworkData, address = '10.77.0.1') => {
      const { to, verdict, failure, hops, returnHops } = ask(data, 'HCM1', address);
      return [to?.vpcId, verdict, failure?.reason, hops.length > 0, returnHops.length > 0];
    };
    expect(answer(twin('ACTIVE'), '10.10.0.9')).toEqual(['HCM1', 'reachable', undefined, true, true]);
    expect(answer(twin('ACTIVE', 'HAN9'))).toEqual(['HAN9', 'reachable', undefined, true, true]);
    expect(answer(twin('PENDING_ACCEPTANCE', 'HAN9'))).toEqual([
      ...['HAN9', 'unreachable', 'pending', true, true],
    ]);
    expect(answer(twin('PENDING_ACCEPTANCE', 'HAN8', 'HAN9'))).toEqual([
      ...[undefined, 'unknown', 'which-vpc', false, false],
    ]);
    expect(answer(twin('ACTIVE'))).toEqual([undefined, 'unknown', 'which-vpc', false, false]);
  });
});

it('a pair that the conditions forbid has no remedy, but the reason', () => {
  const data = example({
    vpcs: [...example().vpcs, { id: 'HAN3', cidr: '10.11.0.0/16', regionId: 'HAN01' }],
  });
  const { remedy, blocked } = ask(data, 'HCM1', 'HAN3');
  expect(remedy).toMatchObject({ kind: 'create-cross-connect' });
  expect(blocked).toBeUndefined();
  const own = ask(data, 'HCM2', 'HAN3');
  expect(own.failure?.reason).toBe('local');
});

it('a VPC reaches itself without any hop between', () => {
  const { verdict, hops, returnHops } = ask(example(), '10.10.0.1', '10.10.0.2');
  expect(verdict).toBe('reachable');
  for (const each of [hops, returnHops])
    expect(each.map(({ kind }) => kind)).toEqual(['source', 'destination']);
});

it('what fails on the way back only is told as that', () => {
  const base = example();
  const data = {
    ...base,
    vpcs: [...base.vpcs, { id: 'HCM9', cidr: '10.10.0.0/17', regionId: 'HCM03' }],
    connections: [
      ...base.connections,
      {
        id: 'c9',
        crossConnectId: 'X',
        requesterVpcId: 'HCM9',
        accepterVpcId: 'HAN1',
        status: 'ACTIVE' as const,
      },
    ],
  };
  const reach = checkReach(buildNetwork(data), { vpcId: 'HCM1', address: '10.10.0.5' }, { vpcId: 'HAN1' });
  expect(reach).toMatchObject({
    verdict: 'unreachable',
    failure: {
      reason: 'led-elsewhere',
      direction: 'back',
      vpcId: 'HAN1',
      vpcIds: ['HCM9'],
      address: '10.10.0.5',
    },
  });
  expect(reach.hops.every(({ state }) => state === 'passed')).toBe(true);
  expect(reach.returnHops.find(({ state }) => state === 'failed')?.kind).toBe('routes');
  // An address that several have, asked from: which of them is meant has to be said.
  expect(checkReach(buildNetwork(data), { address: '10.10.0.5' }, { vpcId: 'HAN1' })).toMatchObject({
    verdict: 'unknown',
    from: undefined,
    failure: { reason: 'which-vpc', direction: 'back', address: '10.10.0.5', vpcIds: ['HCM1', 'HCM9'] },
  });
});

it('two peers with the same CIDR are ambiguous, and a longer prefix wins over a shorter one', () => {
  const base = example();
  const with3 = (cidr: string): NetworkData => ({
    ...base,
    vpcs: [...base.vpcs, { id: 'HAN3', cidr, regionId: 'HAN01' }],
    connections: [
      ...base.connections,
      { id: 'c9', crossConnectId: 'X', requesterVpcId: 'HCM1', accepterVpcId: 'HAN3', status: 'ACTIVE' },
    ],
  });
  expect(ask(with3('10.13.0.0/16'), 'HCM1', 'HAN1')).toMatchObject({
    verdict: 'ambiguous',
    failure: { vpcIds: ['HAN1', 'HAN3'] },
  });
  expect(ask(with3('10.13.0.0/17'), 'HCM1', '10.13.0.9').to?.vpcId).toBe('HAN3');
  expect(ask(with3('10.13.0.0/17'), 'HCM1', 'HAN1').to?.address).toBe(mustParseCidr('10.13.128.0/17').first);
  const meant = checkReach(
    buildNetwork(with3('10.13.0.0/17')),
    { vpcId: 'HCM1' },
    { vpcId: 'HAN1', address: '10.13.0.9' },
  );
  expect(meant.failure).toMatchObject({ reason: 'led-elsewhere', vpcIds: ['HAN3'] });
});

/** Whether the routes that are shown of a VPC have an active one to the address by way of that peer. */
function holdsRoute(data: NetworkData, vpcId: string, peerId: string, address: number): boolean {
  const end = (id: string) => ({ vpcId: id, ...data.vpcs.find((vpc) => vpc.id === id)! });
  const connections = data.connections.map((each) => ({
    ...{ ...each, id: each.id ?? '' },
    ...{ requester: end(each.requesterVpcId), accepter: end(each.accepterVpcId) },
  }));
  return effectiveRoutes(vpcId, connections).some(
    ({ destination, state, via }) =>
      state === 'ACTIVE' && via.vpcId === peerId && containsAddress(mustParseCidr(destination), address),
  );
}

it('reaches exactly where scanning all routes of both sides leads, there and back', () => {
  let reached = 0;
  fc.assert(
    fc.property(someRouted, someQuestion, (data, question) => {
      const [from, to] = endsOf(data, question);
      const { offsets } = question;
      fc.pre(from !== to);
      const [source, target] = [placeIn(data, from, offsets[0]), placeIn(data, to, offsets[1])];
      const reach = checkResolved(buildNetwork(data), source, target);
      const both = naiveWay(data, from, to, target.address) && naiveWay(data, to, from, source.address);
      expect(reach.verdict === 'reachable').toBe(both);
      if (both) {
        reached += 1;
        expect(holdsRoute(data, from, to, target.address)).toBe(true);
        expect(holdsRoute(data, to, from, source.address)).toBe(true);
      } else expect([...reach.hops, ...reach.returnHops].some(({ state }) => state === 'failed')).toBe(true);
    }),
    { numRuns: 5000 },
  );
  expect(reached).toBeGreaterThan(10);
});

it('only an active connection in a Cross Connect that is up carries', () => {
  const network = buildNetwork(oneMore('PENDING_ACCEPTANCE'));
  const told = (network.byCrossConnect.get('X') ?? []).map((link) => obstacleOf(network, link));
  expect(told).toEqual([undefined, undefined, undefined, 'pending']);
});
