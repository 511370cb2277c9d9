import { describe, expect, it } from 'vitest';
import {
  buildTopology,
  changedLinks,
  elementsOfReach,
  linkStanding,
  neighbours,
  type TopologyData,
} from './topology';
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

describe('what stands out', () => {
  const graph = buildTopology(example);
  const pipe = ['cc1', 'cc1:requester', 'cc1:accepter'];
  const ofLinks = (...links: string[]) => [
    ...new Set([...links.flatMap((id) => [id, ...id.split('~')]), ...pipe]),
  ];
  const [oneOne, oneTwo, twoTwo] = ['HCM-VPC01~HAN-VPC01', 'HCM-VPC01~HAN-VPC02', 'HCM-VPC02~HAN-VPC02'];
  const among = (...ids: string[]) => [...neighbours(graph, ids)].toSorted();

  it('is a VPC with all that it is connected with', () => {
    expect(among('HCM-VPC01')).toEqual(ofLinks(oneOne, oneTwo).toSorted());
    expect(among('HCM-VPC02')).toEqual(ofLinks(twoTwo).toSorted());
    expect(among('HAN-VPC01', 'HCM-VPC02')).toEqual(ofLinks(oneOne, twoTwo).toSorted());
  });
  it('is a connection with its two ends, a Cross Connect with all its connections', () => {
    expect(among(oneOne)).toEqual(ofLinks(oneOne).toSorted());
    expect(among('cc1')).toEqual(ofLinks(oneOne, oneTwo, twoTwo).toSorted());
  });
  it('is only itself where nothing is known of it', () => expect(among('nobody')).toEqual(['nobody']));

  const hop = (kind: 'source' | 'routes' | 'interconnect' | 'cross-connect' | 'destination', id: string) => ({
    ...{ kind, id, state: 'passed' as const },
  });
  const there = [
    hop('source', 'HCM-VPC01'),
    hop('routes', 'HCM-VPC01'),
    hop('interconnect', 'HCM03'),
    hop('cross-connect', 'cc1'),
    hop('interconnect', 'HAN01'),
    hop('destination', 'HAN-VPC02'),
  ];
  it('is the way of a packet: its two VPCs, and the Cross Connect and the connection between them', () => {
    const { ids, failedId } = elementsOfReach(graph, { hops: there, returnHops: [...there].reverse() });
    expect([...ids].toSorted()).toEqual([oneTwo, 'HCM-VPC01', 'HAN-VPC02', ...pipe].toSorted());
    expect(failedId).toBeUndefined();
  });
  it('is no Cross Connect that the packet does not come to, and where it ends', () => {
    const hops = there.map((each, index) => ({
      ...each,
      state: index < 1 ? ('passed' as const) : index === 1 ? ('failed' as const) : ('not-reached' as const),
    }));
    expect(elementsOfReach(graph, { hops, returnHops: [] })).toEqual({
      ids: new Set(['HCM-VPC01', 'HAN-VPC02']),
      failedId: 'HCM-VPC01',
    });
    const back = elementsOfReach(graph, { hops: [], returnHops: hops });
    expect(back.failedId).toBe('HCM-VPC01');
    const unknown = [
      hop('source', 'HCM-VPC01'),
      hop('cross-connect', 'cc9'),
      hop('destination', 'HAN-VPC02'),
    ];
    expect([...elementsOfReach(graph, { hops: unknown, returnHops: [] }).ids]).toEqual([
      'HCM-VPC01',
      'HAN-VPC02',
    ]);
  });

  it('is a connection that has come or has another status, none that stayed or went', () => {
    const [first, second, third] = example.connections;
    const before = buildTopology({ ...example, connections: [first!, second!] });
    const pending = { ...second!, status: 'PENDING_ACCEPTANCE' as const };
    const after = buildTopology({ ...example, connections: [pending, third!] });
    expect(changedLinks(before, after)).toEqual([oneTwo, twoTwo]);
    expect(changedLinks(before, before)).toEqual([]);
  });
});

it('says of an active connection that its Cross Connect has stopped', () => {
  const stopped = { ...example.crossConnects[0]!, status: 'EXPIRED' as const };
  const [first, second] = example.connections;
  const { links } = buildTopology({
    ...example,
    crossConnects: [stopped],
    connections: [first!, { ...second!, status: 'PENDING_ACCEPTANCE' }],
  });
  expect([...links.values()].map(linkStanding)).toEqual(['STOPPED', 'PENDING_ACCEPTANCE']);
  expect([...buildTopology(example).links.values()].map(linkStanding)).toEqual(
    example.connections.map(({ status }) => status),
  );
});

describe('of odd data', () => {
  it('leaves out links whose ends or Cross Connect are not there', () => {
    const odd = [
      link('HCM-VPC01', 'nobody'),
      link('nobody', 'HAN-VPC01'),
      { ...link('HCM-VPC01', 'HAN-VPC01'), crossConnectId: 'nothing' },
    ];
    const { links, vpcs, pipes } = buildTopology({ ...example, connections: odd });
    expect(links.size).toBe(0);
    for (const { linkIds } of [...vpcs.values(), ...pipes.values()]) expect(linkIds).toEqual([]);
  });
  it('shows all regions of an account that has nothing', () => {
    const empty = buildTopology({ ...example, vpcs: [], crossConnects: [], connections: [] });
    expect(empty.regions.map(({ id }) => id)).toEqual(['HAN01', 'HCM03', 'DAD01']);
  });
  it('keeps a region that has only an interconnect', () => {
    const { regions } = buildTopology({ ...example, vpcs: [], connections: [] });
    expect(regions.map(({ id, portIds }) => [id, portIds])).toEqual([
      ['HAN01', ['cc1:accepter']],
      ['HCM03', ['cc1:requester']],
    ]);
  });
  it('calls a VPC without a name by its id, and orders VPCs by what they are called', () => {
    const unnamed = { ...vpc('b', '10.20.0.0/16', 'HCM03'), name: undefined };
    const named = (id: string, name: string) => ({ ...vpc(id, '10.21.0.0/16', 'HCM03'), name });
    const { vpcs, regions } = buildTopology({
      ...example,
      vpcs: [named('y', 'c'), unnamed, named('z', 'a'), named('x', 'c')],
      connections: [],
    });
    expect(vpcs.get('b')?.label).toBe('b');
    expect(regions.find(({ id }) => id === 'HCM03')?.vpcIds).toEqual(['z', 'b', 'x', 'y']);
  });
  it.each([
    [49, 1],
    [50, 2],
    [149, 2],
    [150, 3],
  ])('draws %i Mbps with weight %i', (bandwidthMbps, weight) => {
    const crossConnects = [{ ...example.crossConnects[0]!, bandwidthMbps }];
    expect(buildTopology({ ...example, crossConnects }).pipes.get('cc1')?.weight).toBe(weight);
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
