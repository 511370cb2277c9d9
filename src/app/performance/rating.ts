export type Rating = 'good' | 'needsWork' | 'poor';
/** Good up to the first, poor above the second. */
export type Limits = readonly [number, number];

export const ratingOf = (value: number, [good, poor]: Limits): Rating =>
  value <= good ? 'good' : value <= poor ? 'needsWork' : 'poor';

/** Up to a tenth of a second a page is there at once, up to a second nobody's thoughts wander. */
export const NAVIGATION_LIMITS: Limits = [100, 1_000];
