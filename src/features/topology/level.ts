import type { Box } from '../../domain/plane';

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

/** The area and somewhat more, in steps, so that a small move asks for nothing new. */
export function windowOf(viewport: Viewport, size: Size): Box {
  const area = areaOf(viewport, size);
  const step = 2 ** Math.round(Math.log2(Math.max(area.width, 1) / 6));
  const margin = area.width * 0.12;
  const down = (value: number) => Math.floor(value / step) * step;
  const up = (value: number) => Math.ceil(value / step) * step;
  const [x, y] = [down(area.x - margin), down(area.y - margin)];
  return {
    x,
    y,
    width: up(area.x + area.width + margin) - x,
    height: up(area.y + area.height + margin) - y,
  };
}
export const sameBox = (a: Box, b: Box) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
