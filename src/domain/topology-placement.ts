import type { TopologyGraph } from './topology';
import { arrange, type Arrangement, type Side } from './topology-arrangement';

export const CARD = { width: 200, height: 56, gap: 14 } as const;
export const FRAME = { header: 48, padding: 20, lane: 56, gap: 56 } as const;
/** Room between the two columns: pipes with their labels. */
const CHANNEL = { two: 360, more: 640 } as const;
/** Two regions stand beside each other, more also below each other: then frames are kept lower. */
const CARDS_PER_COLUMN = { two: 14, more: 8 } as const;
const PORT_GAP = 44;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export const meets = (a: Box, b: Box) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
export const holds = (box: Box, { x, y }: { readonly x: number; readonly y: number }) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
export const boxBetween = (a: { x: number; y: number }, b: { x: number; y: number }): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

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

type Crowd = keyof typeof CHANNEL;
const columnsFor = (count: number, crowd: Crowd) => Math.max(1, Math.ceil(count / CARDS_PER_COLUMN[crowd]));

function frameSize(vpcs: number, ports: number, crowd: Crowd) {
  const columns = columnsFor(vpcs, crowd);
  const rows = Math.max(1, Math.ceil(vpcs / columns));
  const cards = rows * (CARD.height + CARD.gap) - CARD.gap;
  return {
    columns,
    width: FRAME.padding * 2 + columns * (CARD.width + CARD.gap) - CARD.gap + FRAME.lane,
    height: FRAME.header + Math.max(cards, ports * PORT_GAP) + FRAME.padding * 2,
  };
}

/** Where everything stands. The same graph and arrangement give the same places; no force, no chance. */
export function placeNodes(graph: TopologyGraph, arrangement: Arrangement = arrange(graph)): Places {
  const { sides } = arrangement;
  const crowd = graph.regions.length > 2 ? 'more' : 'two';
  const channel = CHANNEL[crowd];
  const regions = new Map<string, Box>();
  const vpcs = new Map<string, Box>();
  const ports = new Map<string, PortPlace>();
  const inOrder = [...graph.regions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const sized = inOrder.map((region) => {
    const cards = arrangement.vpcs.get(region.id) ?? region.vpcIds;
    const portIds = arrangement.ports.get(region.id) ?? region.portIds;
    const side: Side = sides.get(region.id) ?? 'left';
    return { region, side, cards, portIds, ...frameSize(cards.length, portIds.length, crowd) };
  });
  const widest = (side: Side) =>
    Math.max(0, ...sized.filter((each) => each.side === side).map(({ width }) => width));
  const leftWidth = widest('left');
  const both = widest('right') > 0;
  const bottom: Record<Side, number> = { left: 0, right: 0 };

  for (const { region, side, cards, portIds, columns, width, height } of sized) {
    const x = side === 'left' ? leftWidth - width : leftWidth + channel;
    const y = bottom[side];
    bottom[side] = y + height + FRAME.gap;
    regions.set(region.id, { x, y, width, height });
    const firstCard = x + FRAME.padding + (side === 'right' ? FRAME.lane : 0);
    // Row by row, so that who comes later in the order does not stand higher.
    cards.forEach((id, index) => {
      if (id === undefined) return;
      vpcs.set(id, {
        x: firstCard + (index % columns) * (CARD.width + CARD.gap),
        y: y + FRAME.header + FRAME.padding + Math.floor(index / columns) * (CARD.height + CARD.gap),
        width: CARD.width,
        height: CARD.height,
      });
    });
    const inner = height - FRAME.header;
    portIds.forEach((id, index) => {
      if (id === undefined) return;
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
