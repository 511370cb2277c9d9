export interface Spot {
  id: string;
  x: number;
  y: number;
}
/** What the keyboard can stand on. There may be thousands: where they are is worked out only when an arrow is pressed. */
export interface Spots {
  readonly first: string | undefined;
  has(id: string): boolean;
  all(): Spot[];
}
const STEP = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
type ArrowKey = keyof typeof STEP;
export const isArrow = (key: string): key is ArrowKey => key in STEP;

/** The nearest spot in the direction of the arrow; what lies aside counts double. */
export function nearest(spots: readonly Spot[], from: Spot, key: ArrowKey): Spot | undefined {
  const [dx, dy] = STEP[key];
  let best: { spot: Spot; distance: number } | undefined;
  for (const spot of spots) {
    const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
    const aside = Math.abs((spot.x - from.x) * dy) + Math.abs((spot.y - from.y) * dx);
    if (along <= 1) continue;
    const distance = along + 2 * aside;
    if (best === undefined || distance < best.distance) best = { spot, distance };
  }
  return best?.spot;
}
