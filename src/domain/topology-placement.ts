import { portIdOf, type TopologyGraph, type TopologyRegion } from './topology';

export const CARD = { width: 200, height: 56, gap: 14 } as const;
export const FRAME = { header: 48, padding: 20, lane: 56, gap: 56 } as const;
/** Room between the two columns: pipes with their labels. */
const CHANNEL = { two: 360, more: 640 } as const;
/** Two regions stand beside each other, more also below each other: then frames are kept lower. */
const CARDS_PER_COLUMN = { two: 14, more: 8 } as const;
const PORT_GAP = 44;
const ROUNDS = 4;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PortPlace {
  readonly x: number;
  readonly y: number;
  /** The edge of the frame it stands on: the inner one. */
  readonly facing: 'left' | 'right';
}
/** Absolute places in px; the picture begins at 0, 0. */
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly regions: ReadonlyMap<string, Box>;
  readonly vpcs: ReadonlyMap<string, Box>;
  readonly ports: ReadonlyMap<string, PortPlace>;
}

type Side = 'left' | 'right';

/**
 * Two columns of frames, facing each other. The region with the most Cross Connects, of equals the one that requests more,
 * is on the left; every further region goes where more of its Cross Connects lead across. Of equal ones the later in the
 * alphabet comes first: HCM03 then stands left of HAN01 before their first Cross Connect as after it.
 */
function chooseSides(graph: TopologyGraph): Map<string, Side> {
  const sides = new Map<string, Side>();
  const pipes = [...graph.pipes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const degree = (id: string) =>
    pipes.filter((pipe) => pipe.requesterRegionId === id || pipe.accepterRegionId === id).length;
  const pull = (id: string, side: Side) =>
    pipes.filter(
      (pipe) =>
        (pipe.requesterRegionId === id && sides.get(pipe.accepterRegionId) === side) ||
        (pipe.accepterRegionId === id && sides.get(pipe.requesterRegionId) === side),
    ).length;
  const requests = (id: string) => pipes.filter((pipe) => pipe.requesterRegionId === id).length;
  const order = graph.regions
    .map(({ id }) => id)
    .sort((a, b) => degree(b) - degree(a) || requests(b) - requests(a) || (a < b ? 1 : -1));
  for (const id of order) {
    const lefts = [...sides.values()].filter((side) => side === 'left').length;
    const difference = pull(id, 'right') - pull(id, 'left') || sides.size - lefts - lefts;
    sides.set(id, difference >= 0 ? 'left' : 'right');
  }
  return sides;
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Orders VPCs and interconnects by where their neighbours stand, in turns, so that few links cross; ties keep their order. */
function order(graph: TopologyGraph) {
  const vpcs = new Map(graph.regions.map(({ id, vpcIds }) => [id, [...vpcIds]]));
  const ports = new Map(graph.regions.map(({ id, portIds }) => [id, [...portIds]]));
  const rank = new Map<string, number>();
  const remember = (lists: Iterable<string[]>) => {
    for (const list of lists) list.forEach((id, index) => rank.set(id, (index + 1) / (list.length + 1)));
  };
  remember(vpcs.values());
  const portsOf = (vpcId: string) =>
    (graph.vpcs.get(vpcId)?.linkIds ?? []).flatMap((linkId) => {
      const link = graph.links.get(linkId);
      if (link === undefined) return [];
      const requester = link.requesterVpcId === vpcId;
      const port = portIdOf(link.crossConnectId, requester ? 'requester' : 'accepter');
      const peer = requester ? link.accepterVpcId : link.requesterVpcId;
      return [(rank.get(port) ?? 0.5) + (rank.get(peer) ?? 0.5) / 100];
    });
  const vpcsOf = (portId: string) => {
    const port = graph.ports.get(portId);
    const pipe = port && graph.pipes.get(port.crossConnectId);
    return (pipe?.linkIds ?? []).flatMap((linkId) => {
      const link = graph.links.get(linkId);
      return link ? [rank.get(link.requesterVpcId) ?? 0.5, rank.get(link.accepterVpcId) ?? 0.5] : [];
    });
  };
  const sortBy = (list: string[], near: (id: string) => number[]) => {
    const key = new Map(
      list.map((id) => [id, near(id)] as const).map(([id, ranks]) => [id, ranks.length ? mean(ranks) : 2]),
    );
    list.sort((a, b) => (key.get(a) ?? 2) - (key.get(b) ?? 2));
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const list of ports.values()) sortBy(list, vpcsOf);
    remember(ports.values());
    for (const list of vpcs.values()) sortBy(list, portsOf);
    remember(vpcs.values());
  }
  return { vpcs, ports };
}

type Crowd = keyof typeof CHANNEL;
const columnsFor = (count: number, crowd: Crowd) => Math.max(1, Math.ceil(count / CARDS_PER_COLUMN[crowd]));

function frameSize({ vpcIds, portIds }: TopologyRegion, crowd: Crowd) {
  const columns = columnsFor(vpcIds.length, crowd);
  const rows = Math.max(1, Math.ceil(vpcIds.length / columns));
  const cards = rows * (CARD.height + CARD.gap) - CARD.gap;
  const ports = portIds.length * PORT_GAP;
  return {
    columns,
    width: FRAME.padding * 2 + columns * (CARD.width + CARD.gap) - CARD.gap + FRAME.lane,
    height: FRAME.header + Math.max(cards, ports) + FRAME.padding * 2,
  };
}

/** Where everything stands. The same graph gives the same places; no force, no chance. */
export function placeNodes(graph: TopologyGraph): Places {
  const sides = chooseSides(graph);
  const crowd = graph.regions.length > 2 ? 'more' : 'two';
  const channel = CHANNEL[crowd];
  const ordered = order(graph);
  const regions = new Map<string, Box>();
  const vpcs = new Map<string, Box>();
  const ports = new Map<string, PortPlace>();
  const inOrder = [...graph.regions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sized = inOrder.map((region) => ({
    region,
    side: sides.get(region.id) ?? 'left',
    ...frameSize(region, crowd),
  }));
  const widest = (side: Side) =>
    Math.max(0, ...sized.filter((each) => each.side === side).map(({ width }) => width));
  const leftWidth = widest('left');
  const both = widest('right') > 0;
  const bottom: Record<Side, number> = { left: 0, right: 0 };

  for (const { region, side, columns, width, height } of sized) {
    const x = side === 'left' ? leftWidth - width : leftWidth + channel;
    const y = bottom[side];
    bottom[side] = y + height + FRAME.gap;
    regions.set(region.id, { x, y, width, height });
    const firstCard = x + FRAME.padding + (side === 'right' ? FRAME.lane : 0);
    const rows = Math.max(1, Math.ceil(region.vpcIds.length / columns));
    ordered.vpcs.get(region.id)?.forEach((id, index) => {
      vpcs.set(id, {
        x: firstCard + Math.floor(index / rows) * (CARD.width + CARD.gap),
        y: y + FRAME.header + FRAME.padding + (index % rows) * (CARD.height + CARD.gap),
        width: CARD.width,
        height: CARD.height,
      });
    });
    const inner = height - FRAME.header;
    const portIds = ordered.ports.get(region.id) ?? [];
    portIds.forEach((id, index) => {
      ports.set(id, {
        x: side === 'left' ? x + width : x,
        y: y + FRAME.header + ((index + 1) * inner) / (portIds.length + 1),
        facing: side === 'left' ? 'right' : 'left',
      });
    });
  }
  return {
    width: leftWidth + (both ? channel + widest('right') : 0),
    height: Math.max(0, Math.max(bottom.left, bottom.right) - FRAME.gap),
    regions,
    vpcs,
    ports,
  };
}
