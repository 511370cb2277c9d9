import { describe, expect, it } from 'vitest';
import { buildTopology, neighbours, type TopologyData } from './topology';
import { CARD } from './topology-frames';
import { placeNodes } from './topology-placement';

const vpc = (name: string, cidr: string, regionId: string) => ({
  id: name,
  name,
  cidr,
  regionId,
  accountName: 'a',
  own: true,
});
const link = (requesterVpcId: string, accepterVpcId: string) => ({
  id: `${requesterVpcId}~${accepterVpcId}`,
  crossConnectId: 'cc1',
  requesterVpcId,
  accepterVpcId,
  status: 'ACTIVE' as const,
});
const example: TopologyData = {
  regions: [
    { id: 'HAN01', name: 'Hanoi', city: 'Hanoi' },
    { id: 'HCM03', name: 'Ho Chi Minh', city: 'Ho Chi Minh City' },
    { id: 'DAD01', name: 'Da Nang', city: 'Da Nang' },
  ],
  vpcs: [
    vpc('HCM-VPC01', '10.10.0.0/16', 'HCM03'),
    vpc('HCM-VPC02', '10.11.0.0/16', 'HCM03'),
    vpc('HAN-VPC01', '10.13.0.0/16', 'HAN01'),
    vpc('HAN-VPC02', '10.14.0.0/16', 'HAN01'),
  ],
  crossConnects: [
    {
      id: 'cc1',
      name: 'Cross Connect 1',
      requesterRegionId: 'HCM03',
      accepterRegionId: 'HAN01',
      bandwidthMbps: 50,
      status: 'ACTIVE',
      own: true,
    },
  ],
  connections: [
    link('HCM-VPC01', 'HAN-VPC01'),
    link('HCM-VPC01', 'HAN-VPC02'),
    link('HCM-VPC02', 'HAN-VPC02'),
  ],
};

describe('the running example', () => {
  const graph = buildTopology(example);
  const places = placeNodes(graph);

  it('has three links and leaves out the region without anything', () => {
    expect([...graph.links.keys()]).toEqual([
      'HCM-VPC01~HAN-VPC01',
      'HCM-VPC01~HAN-VPC02',
      'HCM-VPC02~HAN-VPC02',
    ]);
    expect(graph.regions.map(({ id }) => id)).toEqual(['HAN01', 'HCM03']);
  });
  it('stands the requester on the left and the accepter on the right, ports on the facing edges', () => {
    const [hcm, han] = [places.regions.get('HCM03'), places.regions.get('HAN01')];
    expect(hcm!.x + hcm!.width).toBeLessThan(han!.x);
    expect(places.ports.get('cc1:requester')).toMatchObject({ x: hcm!.x + hcm!.width, facing: 'right' });
    expect(places.ports.get('cc1:accepter')).toMatchObject({ x: han!.x, facing: 'left' });
  });
  it('keeps the order of names where nothing speaks against it', () => {
    expect(places.vpcs.get('HCM-VPC01')!.y).toBeLessThan(places.vpcs.get('HCM-VPC02')!.y);
    expect(places.vpcs.get('HAN-VPC01')!.y).toBeLessThan(places.vpcs.get('HAN-VPC02')!.y);
  });
  it('is the same whatever the order of the data', () => {
    const turned = buildTopology({
      ...example,
      vpcs: [...example.vpcs].reverse(),
      connections: [...example.connections].reverse(),
    });
    expect(placeNodes(turned)).toEqual(places);
  });
  it('knows that HCM-VPC02 does not reach HAN-VPC01', () => {
    expect(neighbours(graph, ['HCM-VPC02']).has('HAN-VPC01')).toBe(false);
    expect(neighbours(graph, ['HCM-VPC02']).has('HAN-VPC02')).toBe(true);
  });
});

it('never lets cards or frames overlap, and keeps cards inside their frame', () => {
  const many: TopologyData = {
    ...example,
    vpcs: Array.from({ length: 90 }, (_, index) =>
      vpc(
        `V${String(index).padStart(2, '0')}`,
        `10.${index}.0.0/16`,
        ['HAN01', 'HCM03', 'DAD01'][index % 3]!,
      ),
    ),
    connections: [],
  };
  const { vpcs, regions } = placeNodes(buildTopology(many));
  const boxes = [...vpcs.values()];
  const apart = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  for (const a of boxes) for (const b of boxes) if (a !== b) expect(apart(a, b)).toBe(true);
  for (const a of regions.values())
    for (const b of regions.values()) if (a !== b) expect(apart(a, b)).toBe(true);
  for (const { id, regionId } of many.vpcs) {
    const [card, frame] = [vpcs.get(id)!, regions.get(regionId)!];
    expect(card.x).toBeGreaterThanOrEqual(frame.x);
    expect(card.x + CARD.width).toBeLessThanOrEqual(frame.x + frame.width);
    expect(card.y + CARD.height).toBeLessThanOrEqual(frame.y + frame.height);
  }
});
