import { describe, expect, it } from 'vitest';
import type { ConnectionStatus } from './connection-lifecycle';
import {
  buildNetwork,
  judgePair,
  judgePairs,
  regionMismatch,
  type RuleConnection,
  type RulePair,
} from './connection-rules';

const vpc = (id: string, cidr: string) => ({ id, cidr, regionId: id.startsWith('HCM') ? 'HCM03' : 'HAN01' });
const link = (
  requesterVpcId: string,
  accepterVpcId: string,
  crossConnectId = 'X',
  status: ConnectionStatus = 'ACTIVE',
) => ({
  id: `${crossConnectId}:${requesterVpcId}~${accepterVpcId}`,
  ...{ crossConnectId, requesterVpcId, accepterVpcId, status },
});
const pair = (requesterVpcId: string, accepterVpcId: string, crossConnectId = 'X') => ({
  crossConnectId,
  requesterVpcId,
  accepterVpcId,
});
const vpcs = [
  vpc('HCM1', '10.10.0.0/16'),
  vpc('HCM2', '10.11.0.0/16'),
  vpc('HCM3', '10.15.0.0/16'),
  vpc('HCM4', '10.13.0.0/16'),
  vpc('HAN1', '10.13.0.0/16'),
  vpc('HAN2', '10.14.0.0/16'),
  vpc('HAN3', '10.15.0.0/16'),
  vpc('HAN4', '10.13.128.0/17'),
];
const judge = (candidate: RulePair, ...connections: RuleConnection[]) =>
  judgePair(buildNetwork({ vpcs, connections }), candidate);

describe('the five conditions name what causes them', () => {
  it('2009: the two CIDRs overlap', () => {
    const [violation] = judge(pair('HCM3', 'HAN3')).violations;
    expect(violation).toMatchObject({ code: 2009, sharedCidr: '10.15.0.0/16' });
    expect(violation?.culprits.map(({ id }) => id)).toEqual(['HCM3', 'HAN3']);
  });
  it('2010: the pair is already connected, here in another Cross Connect', () => {
    const judgement = judge(pair('HCM1', 'HAN1'), link('HCM1', 'HAN1', 'Y'));
    expect(judgement.verdict).toBe('blocked');
    expect(judgement.violations).toEqual([
      {
        code: 2010,
        culprits: [
          { kind: 'connection', id: 'Y:HCM1~HAN1', name: 'HCM1 ↔ HAN1' },
          { kind: 'crossConnect', id: 'Y', name: 'Y' },
        ],
      },
    ]);
  });
  it("2011: the accepter's CIDR is already behind the requester side", () => {
    const [violation] = judge(pair('HCM1', 'HAN3'), link('HCM3', 'HAN1')).violations;
    expect(violation).toMatchObject({ code: 2011, sharedCidr: '10.15.0.0/16' });
    expect(violation?.culprits.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'vpc HCM3',
      'connection X:HCM3~HAN1',
      'crossConnect X',
    ]);
  });
  it('2011 and 2013 name every connection of the VPC in the way: all of them would have to go', () => {
    const behindRequester = judge(pair('HCM1', 'HAN3'), link('HCM3', 'HAN1'), link('HCM3', 'HAN2'));
    expect(behindRequester.violations.map(({ culprits }) => culprits.map(({ id }) => id))).toEqual([
      ['HCM3', 'X:HCM3~HAN1', 'X:HCM3~HAN2', 'X'],
    ]);
    const behindAccepter = judge(pair('HCM3', 'HAN1'), link('HCM1', 'HAN3'), link('HCM2', 'HAN3'));
    expect(behindAccepter.violations.map(({ culprits }) => culprits.map(({ id }) => id))).toEqual([
      ['HAN3', 'X:HCM1~HAN3', 'X:HCM2~HAN3', 'X'],
    ]);
  });
  it('2012: one region', () => {
    expect(judge(pair('HCM1', 'HCM2')).violations.map(({ code }) => code)).toEqual([2012]);
  });
  it("2013: the requester's CIDR is already behind the accepter side", () => {
    const [violation] = judge(pair('HCM3', 'HAN1'), link('HCM1', 'HAN3')).violations;
    expect(violation).toMatchObject({ code: 2013, sharedCidr: '10.15.0.0/16' });
    expect(violation?.culprits[0]).toMatchObject({ kind: 'vpc', id: 'HAN3' });
  });
});

describe('culprits are named', () => {
  const named = {
    vpcs: [
      { id: 'r', name: 'Shop', cidr: '10.10.0.0/16', regionId: 'A' },
      { id: 'a', name: 'Depot', cidr: '10.13.0.0/16', regionId: 'B' },
      { id: 'twin', cidr: '10.10.0.0/17', regionId: 'B' },
    ],
    crossConnects: [{ id: 'X', name: 'Backbone' }],
    connections: [
      { crossConnectId: 'X', requesterVpcId: 'r', accepterVpcId: 'a', status: 'ACTIVE' as const },
    ],
  };
  it('by what they are called, and by their ids where they have no name', () => {
    const { violations } = judgePair(buildNetwork(named), pair('twin', 'a'));
    expect(violations).toEqual([
      {
        code: 2012,
        culprits: [
          { kind: 'vpc', id: 'twin', name: 'twin', cidr: '10.10.0.0/17' },
          { kind: 'vpc', id: 'a', name: 'Depot', cidr: '10.13.0.0/16' },
        ],
      },
    ]);
    expect(judgePair(buildNetwork(named), pair('twin', 'a')).warnings).toEqual([
      {
        name: 'ambiguous-destination',
        culprits: [
          { kind: 'vpc', id: 'r', name: 'Shop', cidr: '10.10.0.0/16' },
          { kind: 'connection', id: 'r/a', name: 'Shop ↔ Depot' },
          { kind: 'crossConnect', id: 'X', name: 'Backbone' },
        ],
        sharedCidr: '10.10.0.0/17',
      },
    ]);
  });
  it('by their place, where they are earlier pairs of the same batch, apart from what stands', () => {
    const free = { ...named, connections: [] };
    const standing = { ...named.connections[0]!, id: 'c', accepterVpcId: 'b' };
    const network = buildNetwork({
      ...free,
      vpcs: [...named.vpcs, { id: 'b', cidr: '10.14.0.0/16', regionId: 'B' }],
      connections: [standing],
    });
    const [, second] = judgePairs(network, [pair('r', 'a'), pair('a', 'twin')]);
    expect(second?.violations.filter(({ code }) => code === 2011)).toEqual(
      [
        [
          { kind: 'connection', id: 'c', name: 'Shop ↔ b' },
          { kind: 'crossConnect', id: 'X', name: 'Backbone' },
        ],
        [{ kind: 'pair', id: '0', name: 'Shop ↔ Depot' }],
      ].map((causes) => ({
        code: 2011,
        culprits: [{ kind: 'vpc', id: 'r', name: 'Shop', cidr: '10.10.0.0/16' }, ...causes],
        sharedCidr: '10.10.0.0/17',
      })),
    );
  });
  it('never, where a VPC is not in the network: then nothing can be said', () => {
    expect(() => judgePair(buildNetwork(named), pair('r', 'gone'))).toThrow(
      'VPC gone is not part of the network',
    );
  });
});

describe('verdicts', () => {
  it('tells a connected and a pending pair from a blocked one', () => {
    expect(judge(pair('HCM1', 'HAN1'), link('HCM1', 'HAN1'))).toMatchObject({
      verdict: 'connected',
      connectionId: 'X:HCM1~HAN1',
    });
    expect(judge(pair('HCM1', 'HAN1'), link('HCM1', 'HAN1', 'X', 'PENDING_ACCEPTANCE')).verdict).toBe(
      'pending',
    );
  });
  it('warns when two routes would compete', () => {
    const judgement = judge(pair('HCM1', 'HAN4'), link('HCM1', 'HAN1'));
    expect(judgement).toMatchObject({
      verdict: 'warned',
      violations: [],
      warnings: [{ name: 'ambiguous-destination', sharedCidr: '10.13.128.0/17' }],
    });
  });
  it('leaves the request itself out of account when it is judged again', () => {
    const network = buildNetwork({ vpcs, connections: [link('HCM1', 'HAN1', 'X', 'PENDING_ACCEPTANCE')] });
    expect(judgePair(network, pair('HCM1', 'HAN1'), { except: 'X:HCM1~HAN1' }).violations).toEqual([]);
  });
  it('finds conflicts inside a batch, in order', () => {
    const [first, second, third] = judgePairs(buildNetwork({ vpcs, connections: [] }), [
      pair('HCM3', 'HAN1'),
      pair('HCM1', 'HAN3'),
      pair('HCM3', 'HAN1'),
    ]);
    expect(first?.verdict).toBe('eligible');
    expect(second?.violations).toMatchObject([
      {
        code: 2011,
        culprits: [
          { kind: 'vpc', id: 'HCM3' },
          { kind: 'pair', id: '0' },
        ],
      },
    ]);
    expect(third).toMatchObject({
      verdict: 'blocked',
      violations: [{ code: 2010, culprits: [{ kind: 'pair', id: '0' }] }],
    });
  });
});

it('a VPC outside its side is a mismatch only when the two regions differ', () => {
  const sides = { requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' };
  expect(regionMismatch(sides, { regionId: 'HCM03' }, { regionId: 'HAN01' })).toBeUndefined();
  expect(regionMismatch(sides, { regionId: 'HAN01' }, { regionId: 'HCM03' })).toBe('requester');
  expect(regionMismatch(sides, { regionId: 'HCM03' }, { regionId: 'DAD01' })).toBe('accepter');
  expect(regionMismatch(sides, { regionId: 'HAN01' }, { regionId: 'HAN01' })).toBeUndefined();
});
