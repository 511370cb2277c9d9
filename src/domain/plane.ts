/** Points and boxes of the plane, in px; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export const meets = (a: Box, b: Box) =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
export const holds = (box: Box, { x, y }: Point) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
export const covers = (outer: Box, inner: Box) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;
/** `by` times as wide and high, around the same middle. */
export const widened = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - (width * (by - 1)) / 2,
  y: y - (height * (by - 1)) / 2,
  width: width * by,
  height: height * by,
});
/** The smallest that covers all of them. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const [left, top, right, bottom] = boxes.reduce(
    ([l, t, r, b], { x, y, width, height }) =>
      [...[Math.min(l, x), Math.min(t, y)], ...[Math.max(r, x + width), Math.max(b, y + height)]] as const,
    [Infinity, Infinity, -Infinity, -Infinity] as const,
  );
  return { x: left, y: top, width: right - left, height: bottom - top };
}
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
