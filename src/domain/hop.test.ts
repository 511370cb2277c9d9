import { expect, it } from 'vitest';
import { hopsOf, localHops, type FailingHop } from './hop';
import { buildNetwork, vpcOf } from './network';

const network = buildNetwork({
  vpcs: [
    { id: 'r', cidr: '10.10.0.0/16', regionId: 'A' },
    { id: 'a', cidr: '10.13.0.0/16', regionId: 'B' },
  ],
  connections: [],
});
const [from, to] = [vpcOf(network, 'r'), vpcOf(network, 'a')];

it.each<[string, string | undefined, FailingHop | undefined, string[]]>([
  [
    'gets through',
    ...(['X', undefined] as const),
    ['source r passed', 'routes r passed', 'interconnect A passed', 'cross-connect X passed', 'interconnect B passed', 'destination a passed'], // prettier-ignore
  ],
  [
    'fails in the routes',
    ...(['X', 'routes'] as const),
    ['source r passed', 'routes r failed', 'interconnect A not-reached', 'cross-connect X not-reached', 'interconnect B not-reached', 'destination a not-reached'], // prettier-ignore
  ],
  [
    'fails in the Cross Connect',
    ...(['X', 'cross-connect'] as const),
    ['source r passed', 'routes r passed', 'interconnect A passed', 'cross-connect X failed', 'interconnect B not-reached', 'destination a not-reached'], // prettier-ignore
  ],
  [
    'has no Cross Connect to go through',
    ...([undefined, 'routes'] as const),
    ['source r passed', 'routes r failed', 'destination a not-reached'],
  ],
])('a packet that %s', (_what, crossConnectId, failing, expected) => {
  const hops = hopsOf(from, to, crossConnectId, failing);
  expect(hops.map(({ kind, id, state }) => `${kind} ${id} ${state}`)).toEqual(expected);
});

it('within a VPC nothing is routed', () => {
  expect(localHops(from)).toEqual([
    { kind: 'source', id: 'r', state: 'passed' },
    { kind: 'destination', id: 'r', state: 'passed' },
  ]);
});
