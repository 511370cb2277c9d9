import { expect, it } from 'vitest';
import { buildTopology, type TopologyData } from '../../domain/topology';
import { carries, toneOf } from './picture';

const graphOf = (
  crossConnect: TopologyData['crossConnects'][number]['status'],
  connection?: TopologyData['connections'][number]['status'],
) =>
  buildTopology({
    regions: [],
    vpcs: ['a', 'b'].map((id) => ({ id, cidr: '', regionId: '', accountName: '', own: true })),
    crossConnects: [
      {
        ...{ id: 'cc', name: 'cc', requesterRegionId: '', accepterRegionId: '' },
        ...{ bandwidthMbps: 10, status: crossConnect, own: true },
      },
    ],
    connections:
      connection === undefined
        ? []
        : [
            {
              ...{ id: 'riv', crossConnectId: 'cc', requesterVpcId: 'a', accepterVpcId: 'b' },
              status: connection,
            },
          ],
  });

it.each([
  ['ACTIVE', 'ACTIVE', true, 'good'],
  ['CHANGING', 'ACTIVE', true, 'good'],
  ['EXPIRED', 'ACTIVE', false, 'quiet'],
  ['ACTIVE', 'PENDING_ACCEPTANCE', false, 'wait'],
  ['ACTIVE', 'PROVISIONING', false, 'move'],
  ['ACTIVE', undefined, false, undefined],
] as const)('a Cross Connect that is %s with a connection that is %s', (status, connection, green, tone) => {
  const graph = graphOf(status, connection);
  expect(carries(graph, graph.pipes.get('cc')!)).toBe(green);
  const link = graph.links.get('riv');
  expect(link && toneOf(link)).toBe(tone);
});
