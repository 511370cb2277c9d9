import type { Box } from './plane';
import type { TopologyGraph } from './topology';
import { arrange, type Arrangement } from './topology-arrangement';
import { cardAt, EMPTY, FACINGS, FRAME, layOutFrames, type Facing } from './topology-frames';

export interface PortPlace {
  readonly x: number;
  readonly y: number;
  /** The edge of the frame it stands on. */
  readonly facing: Facing;
}
/** Absolute places in px; the picture begins at 0, 0. */
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly regions: ReadonlyMap<string, Box>;
  readonly vpcs: ReadonlyMap<string, Box>;
  readonly ports: ReadonlyMap<string, PortPlace>;
}

/** Where everything stands. The same graph and arrangement give the same places; no force, no chance. */
export function placeNodes(graph: TopologyGraph, arrangement: Arrangement = arrange(graph)): Places {
  const slotsOf = (regionId: string) => arrangement.slots.get(regionId) ?? EMPTY;
  const { byRegion, width, height } = layOutFrames(arrangement.columns, slotsOf);
  const regions = new Map<string, Box>();
  const vpcs = new Map<string, Box>();
  const ports = new Map<string, PortPlace>();
  for (const [regionId, frame] of byRegion) {
    regions.set(regionId, { x: frame.x, y: frame.y, width: frame.width, height: frame.height });
    const slots = slotsOf(regionId);
    slots.cards.forEach((id, index) => {
      if (id !== undefined) vpcs.set(id, cardAt(frame, index));
    });
    const inner = frame.height - FRAME.header;
    for (const facing of FACINGS)
      slots[facing].forEach((id, index, { length }) => {
        if (id === undefined) return;
        const x = facing === 'right' ? frame.x + frame.width : frame.x;
        ports.set(id, { x, y: frame.y + FRAME.header + ((index + 1) * inner) / (length + 1), facing });
      });
  }
  return { width, height, regions, vpcs, ports };
}
