import { expect, it } from 'vitest';
import { buildTopology } from '../../../domain/topology';
import { data } from './test-pictures';
import { topologyFile, topologyJson } from './topology-json';

const facts = { title: 'Topology', date: '2026-11-23T09:00:00.000Z', account: 'Mekong Digital' };

it('holds every fact of the picture', () => {
  const file = topologyFile({ ...facts, graph: buildTopology(data()) });
  expect(file).toMatchObject({ format: 'cross-connect-topology', version: 1, ...facts });
  expect(file.regions.map(({ id, vpcs }) => [id, vpcs.length])).toEqual([
    ['HAN01', 3],
    ['HCM03', 3],
  ]);
  expect(file.crossConnects[1]).toEqual({
    ...{ id: 'cc2', name: 'Cross Connect 2', requesterRegionId: 'HAN01', accepterRegionId: 'HCM03' },
    ...{ bandwidthMbps: 200, status: 'EXPIRED', own: true },
  });
  expect(file.vpcConnections).toEqual(data().connections);
});

it('does not depend on the order in which the data arrived', () => {
  const { regions, vpcs, crossConnects, connections } = data();
  const turned = data({
    regions: regions.toReversed(),
    vpcs: vpcs.toReversed(),
    crossConnects: crossConnects.toReversed(),
    connections: connections.toReversed(),
  });
  expect(topologyJson({ ...facts, graph: buildTopology(turned) })).toBe(
    topologyJson({ ...facts, graph: buildTopology(data()) }),
  );
});

it('says null for a name that another account does not tell, and leaves no note where there is none', () => {
  const vpcs = data().vpcs.map((vpc) => ({ ...vpc, name: undefined }));
  const file = topologyFile({ ...facts, graph: buildTopology(data({ vpcs })) });
  expect(file.regions[0]?.vpcs[0]?.name).toBeNull();
  expect(file).not.toHaveProperty('note');
});
