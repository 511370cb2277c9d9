import type { Box } from './plane';

export const CARD = { width: 200, height: 56, gap: 14 } as const;
export const FRAME = { header: 48, padding: 20, lane: 56, gap: 56 } as const;
/** Room between two columns of frames: pipes with their labels. */
const CHANNEL = { two: 360, more: 640 } as const;
/** So many cards stand below each other before a frame gets a second column; then it grows both ways. */
const CARDS_IN_ONE_COLUMN = { two: 14, more: 8 } as const;
/** Between two interconnects stands the label of a pipe. */
const PORT_GAP = 100;

/** The columns of the picture, from left to right; in each the ids of its regions, from above. */
export type Columns = readonly (readonly string[])[];
export type Facing = 'left' | 'right';
export const FACINGS = ['left', 'right'] as const satisfies readonly Facing[];
/** A place that can be empty: what stood there is gone, and nothing else moves for it. */
export type Slots = readonly (string | undefined)[];
/** What stands in a region, in order: VPCs, and interconnects on either edge. */
export type RegionSlots = Readonly<Record<'cards' | Facing, Slots>>;
export const EMPTY: RegionSlots = { cards: [], left: [], right: [] };

export interface Frame extends Box {
  /** Where the first card stands. */
  readonly firstCard: { readonly x: number; readonly y: number };
  readonly cardColumns: number;
}
export interface Frames {
  readonly width: number;
  readonly height: number;
  readonly byRegion: ReadonlyMap<string, Frame>;
}

type Crowd = keyof typeof CHANNEL;
/** Frames that stand below each other are kept lower. */
export const crowdOf = (regionCount: number): Crowd => (regionCount > 2 ? 'more' : 'two');

export function frameSize({ cards, left, right }: Readonly<Record<'cards' | Facing, number>>, crowd: Crowd) {
  const cardColumns = Math.max(
    cards > CARDS_IN_ONE_COLUMN[crowd] ? 2 : 1,
    Math.ceil(Math.sqrt(cards / CARDS_IN_ONE_COLUMN.two)),
  );
  const rows = Math.max(1, Math.ceil(cards / cardColumns));
  const lanes = (left > 0 ? FRAME.lane : 0) + (right > 0 ? FRAME.lane : 0);
  const ports = Math.max(left, right);
  const portsHeight = ports > 1 ? (ports + 1) * PORT_GAP : 0;
  const cardsHeight = rows * (CARD.height + CARD.gap) - CARD.gap;
  return {
    cardColumns,
    width: FRAME.padding * 2 + cardColumns * (CARD.width + CARD.gap) - CARD.gap + Math.max(lanes, FRAME.lane),
    height: FRAME.header + Math.max(cardsHeight + FRAME.padding * 2, portsHeight),
  };
}
export const channelOf = (crowd: Crowd) => CHANNEL[crowd];

/** Row by row, so that who comes later in the order does not stand higher. */
export const cardAt = ({ firstCard, cardColumns }: Frame, index: number): Box => ({
  x: firstCard.x + (index % cardColumns) * (CARD.width + CARD.gap),
  y: firstCard.y + Math.floor(index / cardColumns) * (CARD.height + CARD.gap),
  width: CARD.width,
  height: CARD.height,
});

/** Columns of frames beside each other; the first is aligned to its right, the others to their left. */
export function layOutFrames(columns: Columns, slotsOf: (regionId: string) => RegionSlots): Frames {
  const crowd = crowdOf(columns.reduce((sum, column) => sum + column.length, 0));
  const channel = channelOf(crowd);
  const byRegion = new Map<string, Frame>();
  let [nextX, bottom] = [0, 0];
  columns.forEach((column, index) => {
    const sized = column.map((regionId) => {
      const { cards, left, right } = slotsOf(regionId);
      const size = frameSize({ cards: cards.length, left: left.length, right: right.length }, crowd);
      // A frame without interconnects keeps their lane free where they would come.
      const hasLeftLane = left.length > 0 || (right.length === 0 && index > 0);
      return { regionId, hasLeftLane, ...size };
    });
    const widest = Math.max(0, ...sized.map(({ width }) => width));
    let y = 0;
    for (const { regionId, hasLeftLane, cardColumns, width, height } of sized) {
      const x = index === 0 ? widest - width : nextX;
      const firstCard = {
        x: x + FRAME.padding + (hasLeftLane ? FRAME.lane : 0),
        y: y + FRAME.header + FRAME.padding,
      };
      byRegion.set(regionId, { x, y, width, height, firstCard, cardColumns });
      y += height + FRAME.gap;
    }
    bottom = Math.max(bottom, y - FRAME.gap);
    nextX += widest + channel;
  });
  return { width: Math.max(0, nextX - channel), height: bottom, byRegion };
}
