/** What the middle of the graph shows, in the picture's coordinates, and how large: the same on every screen. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
const NUMBERS = /^(-?\d{1,7}),(-?\d{1,7}),(\d(?:\.\d{1,4})?)$/;

/** As the URL says it; what is no sight is none. */
export function readSight(text: string | undefined): Sight | undefined {
  const [, x, y, zoom] = NUMBERS.exec(text ?? '') ?? [];
  return Number(zoom) > 0 ? { x: Number(x), y: Number(y), zoom: Number(zoom) } : undefined;
}
export const sightText = ({ x, y, zoom }: Sight) =>
  `${Math.round(x)},${Math.round(y)},${Number(zoom.toFixed(4))}`;
