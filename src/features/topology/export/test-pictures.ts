import { buildTopology, type TopologyData } from '../../../domain/topology';
import { placeNodes } from '../../../domain/topology-placement';
import { components } from '../../../i18n/en/components';
import { topology } from '../../../i18n/en/topology';
import type { Colours } from './theme-colours';
import type { Picture } from './topology-svg';

const COLOURS: Colours = {
  ...{ surface: '#ffffff', sunken: '#f7f9fb', frame: '#b3bfca', text: '#1e2833', dimmed: '#556372' },
  ...{ accent: '#0b706c', good: '#1a7036', goodSurface: '#e7f5eb', wait: '#8a5300', move: '#1c5fb0' },
  ...{ moveSurface: '#e8f1fc', bad: '#b3261e', badSurface: '#fdecea', quiet: '#556372' },
  quietSurface: '#eef2f5',
};

export const data = (change: Partial<TopologyData> = {}): TopologyData => ({
  regions: [
    { id: 'HCM03', name: 'Ho Chi Minh', city: 'Ho Chi Minh City' },
    { id: 'HAN01', name: 'Hanoi', city: 'Hà Nội' },
  ],
  vpcs: (['HCM03', 'HAN01'] as const).flatMap((regionId, half) =>
    [1, 2, 3].map((each) => ({
      id: `net-${regionId}-${each}`,
      name: `${regionId}-VPC0${each}`,
      cidr: `10.${half * 10 + each}.0.0/16`,
      regionId,
      accountName: 'Mekong',
      own: each < 3,
    })),
  ),
  crossConnects: [
    {
      ...{ id: 'cc1', name: 'Cross Connect 1', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
      ...{ bandwidthMbps: 50, status: 'ACTIVE', own: true },
    },
    {
      ...{ id: 'cc2', name: 'Cross Connect 2', requesterRegionId: 'HAN01', accepterRegionId: 'HCM03' },
      ...{ bandwidthMbps: 200, status: 'EXPIRED', own: true },
    },
  ],
  connections: (['ACTIVE', 'PENDING_ACCEPTANCE', 'PROVISIONING', 'DELETING'] as const).map(
    (status, index) => ({
      ...{ id: `riv-${index}`, crossConnectId: 'cc1', status },
      requesterVpcId: `net-HCM03-${(index % 2) + 1}`,
      accepterVpcId: `net-HAN01-${index > 1 ? 1 : 2}`,
    }),
  ),
  ...change,
});

export function picture(of: TopologyData = data(), change: Partial<Picture> = {}): Picture {
  const graph = buildTopology(of);
  return {
    ...{ graph, places: placeNodes(graph), colours: COLOURS, language: 'en' },
    ...{ title: 'Topology', date: '23 Nov 2026', account: 'Mekong Digital' },
    words: {
      connectionStatus: components.en.connectionStatus,
      crossConnectStatus: components.en.crossConnectStatus,
      legend: topology.en.legend,
      legendPipe: topology.en.legendPipe,
      legendStopped: topology.en.legendStopped,
      legendForeign: topology.en.legendForeign,
      mbps: (value) => `${value} Mbps`,
      counts: topology.en.counts,
      foreign: topology.en.foreign,
    },
    ...change,
  };
}
