import { covers, widened, type Box } from '../../domain/plane';

/**
 * How much is drawn: from afar regions and bundles, in between VPCs as marks with the pipes, near every card. What decides is
 * whether it could be read.
 */
export type Level = 'far' | 'middle' | 'near';
const MIDDLE_FROM = 0.12;
const NEAR_FROM = 0.45;
/** Around a threshold the level stays as it was, so that it does not flicker. */
const HYSTERESIS = 0.1;
/** A picture this small is always shown in full. */
export const ALWAYS_NEAR = 60;

export function levelAt(zoom: number, before: Level): Level {
  const from = (threshold: number, isIn: boolean) => threshold * (isIn ? 1 - HYSTERESIS : 1 + HYSTERESIS);
  if (zoom >= from(NEAR_FROM, before === 'near')) return 'near';
  return zoom >= from(MIDDLE_FROM, before !== 'far') ? 'middle' : 'far';
}

/** Steps of a quarter of a doubling: texts and lines need not be set anew in every frame of a zoom. */
const STEPS = 4;
/** While the reader zooms, what was made for another zoom is scaled with the picture, up to this much … */
export const SCALED_AT_MOST = 1.6;
/** … and made anew when the zoom has rested for so long, in ms. */
export const REST_MS = 120;
/** By how much to enlarge what shall be as large on the screen at every zoom. */
export const unzoomOf = (zoom: number) => 2 ** (Math.round(-Math.log2(zoom) * STEPS) / STEPS);

/** React Flow's viewport: the picture moved by x, y px and scaled. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is on the screen, in the picture's coordinates. */
export const areaOf = ({ x, y, zoom }: Viewport, { width, height }: Size): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** So much larger than the screen is the window made … */
const WINDOW = 1.4;
/** … and so much larger it may become while the reader comes nearer. */
const WINDOW_AT_MOST = 1.75;
/** The area and somewhat more; the one before as long as it will do, so that most moves ask for nothing new. */
export const windowAround = (area: Box, before: Box | undefined): Box =>
  before !== undefined && covers(before, area) && before.width <= area.width * WINDOW_AT_MOST
    ? before
    : widened(area, WINDOW);
