import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleConnection, RuleVpc } from './network';
import { ids, networkOf, somePair } from './test-networks';
import { applyPlan, imaginedConnectionId, isImagined, readPlan, writePlan, type PlanChange } from './what-if';

const somePrefix = fc.integer({ min: 0, max: 32 });
const someCidr = fc
  .tuple(fc.nat({ max: 255 }), somePrefix)
  .map(([block, prefix]) => `10.${block}.0.0/${prefix}`);
const someChange: fc.Arbitrary<PlanChange> = fc.oneof(
  fc.record({
    kind: fc.constant('add-vpc' as const),
    id: fc.constantFrom('new-1', 'new-2'),
    name: fc.constantFrom('HCM-VPC09', 'Phòng thử nghiệm'),
    regionId: fc.constantFrom('A', 'B'),
    cidr: someCidr,
  }),
  fc.record({ kind: fc.constant('change-cidr' as const), vpcId: fc.constantFrom(...ids), cidr: someCidr }),
  fc.record({
    kind: fc.constant('remove-connection' as const),
    connectionId: fc.constantFrom('c0', 'c1', 'c2'),
  }),
  somePair.map((pair) => ({ kind: 'add-connection' as const, ...pair })),
);
const imagine = { vpc: (vpc: RuleVpc) => vpc, connection: (connection: RuleConnection) => connection };

describe('a plan in a URL', () => {
  it('is the same plan when it is read again', () => {
    fc.assert(
      fc.property(fc.array(someChange), (plan) => {
        const asked = new URLSearchParams(writePlan(plan).map((text) => ['plan', text]));
        expect(readPlan(new URLSearchParams(asked.toString()).getAll('plan'))).toEqual(plan);
      }),
    );
  });
  it('keeps the words of a name that has the sign between its parts', () => {
    const named = { kind: 'add-vpc' as const, id: 'new-1', name: 'a~b', regionId: 'A', cidr: '10.3.0.0/16' };
    expect(readPlan(writePlan([named]))).toEqual([{ ...named, name: 'a b' }]);
  });
  it.each([
    '',
    'x~1',
    'a~v1',
    'a~v1~nonsense',
    'v~new-1~~A~10.0.0.0/16',
    'd~',
    'constructor~a',
    'c~X~r~a~more',
  ])('leaves out what is no change: %s', (text) => {
    expect(readPlan([text])).toEqual([]);
  });
});

describe('applying a plan', () => {
  const data = {
    vpcs: [
      { id: 'r', cidr: '10.1.0.0/16', regionId: 'A' },
      { id: 'a', cidr: '10.2.0.0/16', regionId: 'B' },
    ],
    connections: [
      { id: 'c', crossConnectId: 'X', requesterVpcId: 'r', accepterVpcId: 'a', status: 'ACTIVE' as const },
    ],
  };
  const pair = { crossConnectId: 'X', requesterVpcId: 'new-1', accepterVpcId: 'a' };
  it('adds, changes and removes, in order', () => {
    const { vpcs, connections } = applyPlan(
      data,
      [
        { kind: 'add-vpc', id: 'new-1', name: 'N', regionId: 'A', cidr: '10.3.0.0/16' },
        { kind: 'add-connection', ...pair },
        { kind: 'change-cidr', vpcId: 'r', cidr: '10.9.0.0/16' },
        { kind: 'remove-connection', connectionId: 'c' },
      ],
      imagine,
    );
    expect(vpcs.map(({ id, cidr }) => `${id} ${cidr}`)).toEqual([
      'r 10.9.0.0/16',
      'a 10.2.0.0/16',
      'new-1 10.3.0.0/16',
    ]);
    expect(connections.map(({ id }) => id)).toEqual([imaginedConnectionId(pair)]);
    expect(connections.every(({ id }) => isImagined(id ?? ''))).toBe(true);
  });
  it('adds once what it says twice; a connection as a request', () => {
    const vpc = { kind: 'add-vpc' as const, id: 'new-1', name: 'N', regionId: 'A', cidr: '10.3.0.0/16' };
    const connection = { kind: 'add-connection' as const, ...pair };
    const { vpcs, connections } = applyPlan(
      data,
      [vpc, { ...vpc, cidr: '10.4.0.0/16' }, connection, connection],
      imagine,
    );
    expect(vpcs.slice(2).map(({ id, cidr }) => `${id} ${cidr}`)).toEqual(['new-1 10.3.0.0/16']);
    expect(connections.slice(1)).toEqual([
      { ...pair, id: imaginedConnectionId(pair), status: 'PENDING_ACCEPTANCE' },
    ]);
  });
  it('changes nothing by what is not there, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(networkOf([16]), fc.array(someChange), (network, plan) => {
        const before = JSON.stringify(network);
        applyPlan<RuleVpc, RuleConnection>(network, plan, imagine);
        expect(JSON.stringify(network)).toBe(before);
      }),
    );
    const unknown = [
      { kind: 'add-connection' as const, ...pair },
      { kind: 'change-cidr' as const, vpcId: 'nobody', cidr: '10.9.0.0/16' },
      { kind: 'remove-connection' as const, connectionId: 'nothing' },
    ];
    expect(applyPlan(data, unknown, imagine)).toEqual(data);
  });
});
