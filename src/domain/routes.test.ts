import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustParseCidr, overlaps } from './cidr';
import { CONNECTION_STATUSES, isLive, type ConnectionStatus } from './connection-lifecycle';
import { effectiveRoutes, routesGained, type Route, type RoutedConnection } from './routes';
import { ids, someNetwork } from './test-networks';

const ends = {
  'HCM-VPC01': { vpcId: 'HCM-VPC01', cidr: '10.10.0.0/16', regionId: 'HCM03' },
  'HCM-VPC02': { vpcId: 'HCM-VPC02', cidr: '10.11.0.0/16', regionId: 'HCM03' },
  'HAN-VPC01': { vpcId: 'HAN-VPC01', cidr: '10.13.0.0/16', regionId: 'HAN01' },
  'HAN-VPC02': { vpcId: 'HAN-VPC02', cidr: '10.14.0.0/16', regionId: 'HAN01' },
  'A-VPC': { vpcId: 'A-VPC', cidr: '10.13.0.7/17', regionId: 'DAD01' },
};
type Name = keyof typeof ends;
const link = (requester: Name, accepter: Name, status: ConnectionStatus = 'ACTIVE'): RoutedConnection => ({
  id: `${requester}~${accepter}`,
  crossConnectId: 'X',
  requester: ends[requester],
  accepter: ends[accepter],
  status,
});
const example = [
  link('HCM-VPC01', 'HAN-VPC01'),
  link('HCM-VPC01', 'HAN-VPC02'),
  link('HCM-VPC02', 'HAN-VPC02'),
];
const destinations = (vpcId: Name, connections = example) =>
  effectiveRoutes(vpcId, connections).map(({ destination }) => destination);

describe('the running example', () => {
  it.each<[Name, string[]]>([
    ['HCM-VPC01', ['10.13.0.0/16', '10.14.0.0/16']],
    ['HCM-VPC02', ['10.14.0.0/16']],
    ['HAN-VPC01', ['10.10.0.0/16']],
    ['HAN-VPC02', ['10.10.0.0/16', '10.11.0.0/16']],
  ])('%s reaches its own peers and no others', (vpcId, expected) => {
    expect(destinations(vpcId)).toEqual(expected);
  });
  it('says through what', () => {
    expect(effectiveRoutes('HCM-VPC02', example)).toEqual([
      {
        destination: '10.14.0.0/16',
        via: {
          crossConnectId: 'X',
          connectionId: 'HCM-VPC02~HAN-VPC02',
          vpcId: 'HAN-VPC02',
          regionId: 'HAN01',
        },
        state: 'ACTIVE',
        ambiguousWith: [],
      },
    ]);
  });
  it('does not depend on the order of the connections', () => {
    expect(destinations('HCM-VPC01', [...example].reverse())).toEqual(destinations('HCM-VPC01'));
  });
});

it.each(CONNECTION_STATUSES)('a connection that is %s holds a route only if it is live', (status) => {
  const routes = effectiveRoutes('HCM-VPC01', [link('HCM-VPC01', 'HAN-VPC01', status)]);
  expect(routes.map(({ state }) => state)).toEqual(isLive(status) ? [status] : []);
});

it('competing routes name each other, the wider first, without host bits', () => {
  const routes = effectiveRoutes('HCM-VPC01', [link('HCM-VPC01', 'A-VPC'), ...example]);
  expect(routes.map(({ destination, ambiguousWith }) => [destination, ambiguousWith])).toEqual([
    ['10.13.0.0/16', ['HCM-VPC01~A-VPC']],
    ['10.13.0.0/17', ['HCM-VPC01~HAN-VPC01']],
    ['10.14.0.0/16', []],
  ]);
});

it('has a route per live connection, and names exactly those whose addresses meet', () => {
  let [tried, competing] = [0, 0];
  fc.assert(
    fc.property(someNetwork, fc.constantFrom(...ids), (data, vpcId) => {
      tried++;
      const cidrOf = (id: string) => data.vpcs.find((vpc) => vpc.id === id)!;
      const end = (id: string) => ({ vpcId: id, ...cidrOf(id) });
      const connections = data.connections.map((each) => ({
        ...{ ...each, requester: end(each.requesterVpcId), accepter: end(each.accepterVpcId) },
      }));
      const own = connections.filter(
        ({ status, requester, accepter }) => isLive(status) && [requester.id, accepter.id].includes(vpcId),
      );
      const rangeOf = ({ requester, accepter }: (typeof own)[number]) =>
        mustParseCidr((requester.id === vpcId ? accepter : requester).cidr);
      const expected = own.map((each) => {
        const rivals = own.filter((other) => other !== each && overlaps(rangeOf(each), rangeOf(other)));
        competing += rivals.length;
        return [each.id, ...rivals.map(({ id }) => id).toSorted()].join();
      });
      const routes = effectiveRoutes(vpcId, connections);
      const told = routes.map(({ via, ambiguousWith }) =>
        [via.connectionId, ...ambiguousWith.toSorted()].join(),
      );
      expect(told.toSorted()).toEqual(expected.toSorted());
      expect(effectiveRoutes(vpcId, connections.toReversed())).toEqual(routes);
      // By address, the wider first; then by connection.
      const placeOf = ({ destination, via }: Route) => {
        const { first, prefix } = mustParseCidr(destination);
        return [first, prefix].map((figure) => String(figure).padStart(10, '0')).join() + via.connectionId;
      };
      expect(routes.map(placeOf)).toEqual(routes.map(placeOf).toSorted());
    }),
    { numRuns: 2000 },
  );
  expect(competing).toBeGreaterThan(tried / 20);
});

it('each side of a new connection gains a route to the other', () => {
  expect(routesGained(ends['HCM-VPC01'], ends['HAN-VPC01'])).toEqual({
    requester: { destination: '10.13.0.0/16', vpcId: 'HAN-VPC01', regionId: 'HAN01' },
    accepter: { destination: '10.10.0.0/16', vpcId: 'HCM-VPC01', regionId: 'HCM03' },
  });
});
