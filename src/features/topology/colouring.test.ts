import { describe, expect, it } from 'vitest';
import { buildTopology } from '../../domain/topology';
import { BY_STATUS, colouringOf, SERIES } from './colouring';

const REGIONS = ['A', 'B'].map((id) => ({ id, name: id, city: id }));
const vpc = (id: string, regionId: string, accountName: string, own = false) => ({
  ...{ id, name: id, cidr: '10.0.0.0/16', regionId, accountName, own },
});
const crossConnect = (id: string, name: string) => ({
  ...{ id, name, requesterRegionId: 'A', accepterRegionId: 'B' },
  ...{ bandwidthMbps: 50, status: 'ACTIVE' as const, own: true },
});
const link = (id: string, crossConnectId: string, requesterVpcId: string, accepterVpcId: string) => ({
  ...{ id, crossConnectId, requesterVpcId, accepterVpcId, status: 'ACTIVE' as const },
});
const graph = buildTopology({
  regions: REGIONS,
  vpcs: [vpc('own', 'A', 'Zebra', true), vpc('peer', 'B', 'Zebra', true), vpc('other', 'B', 'Ant')],
  crossConnects: [crossConnect('x2', 'Cross Connect 10'), crossConnect('x1', 'A way')],
  connections: [link('l1', 'x1', 'own', 'peer'), link('l2', 'x2', 'own', 'other')],
});

describe('colours', () => {
  it('of accounts: the own one first; a link between two has that of the other', () => {
    const { entries, ofVpc, ofLink } = colouringOf(graph, 'account', 'Others');
    expect(entries.map(({ label }) => label)).toEqual(['Zebra', 'Ant']);
    expect(ofVpc(graph.vpcs.get('other')!)).toBe(2);
    expect([ofLink(graph.links.get('l1')!), ofLink(graph.links.get('l2')!)]).toEqual([1, 2]);
  });
  it('of Cross Connects, by name', () => {
    const { entries, ofPipe, ofLink } = colouringOf(graph, 'crossConnect', 'Others');
    expect(entries.map(({ label }) => label)).toEqual(['A way', 'Cross Connect 10']);
    expect([ofPipe(graph.pipes.get('x1')!), ofLink(graph.links.get('l2')!)]).toEqual([1, 2]);
  });
  it('those beyond the last colour share one, and the legend says so', () => {
    const many = Array.from({ length: SERIES + 2 }, (_, index) => vpc(`v${index}`, 'A', `Account ${index}`));
    const crowded = buildTopology({ regions: REGIONS, vpcs: many, crossConnects: [], connections: [] });
    const { entries, ofVpc } = colouringOf(crowded, 'account', 'Others');
    expect(entries).toHaveLength(SERIES + 1);
    expect(entries.at(-1)).toEqual({ series: 0, label: 'Others' });
    expect(many.slice(SERIES).map(({ id }) => ofVpc(crowded.vpcs.get(id)!))).toEqual([0, 0]);
  });
  it('by status nothing has another colour', () => {
    expect(colouringOf(graph, 'status', 'Others')).toBe(BY_STATUS);
  });
});
