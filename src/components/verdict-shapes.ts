import type { Verdict } from '../contract/types';

const CIRCLE = 'm1.5 8a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z';
/** Eight arcs with as much between them. */
const DASHED_CIRCLE =
  'm6.73 1.62a6.5 6.5 0 0 1 2.54 0' +
  'm2.34.97a6.5 6.5 0 0 1 1.8 1.8' +
  'm.97 2.34a6.5 6.5 0 0 1 0 2.54' +
  'm-.97 2.34a6.5 6.5 0 0 1-1.8 1.8' +
  'm-2.34.97a6.5 6.5 0 0 1-2.54 0' +
  'm-2.34-.97a6.5 6.5 0 0 1-1.8-1.8' +
  'm-.97-2.34a6.5 6.5 0 0 1 0-2.54' +
  'm.97-2.34a6.5 6.5 0 0 1 1.8-1.8';

/** In px. */
export const SHAPE_SIZE = 16;
/** A shape per verdict, as strokes in a square of that size: each begins at its corner and is relative, to be drawn anywhere. */
export const VERDICT_SHAPE: Record<Verdict, string> = {
  connected: `${CIRCLE}m3.8.2 1.9 1.9 3.6-3.7`,
  pending: `${CIRCLE}m6.5-4v4l2.7 1.4`,
  eligible: DASHED_CIRCLE,
  warned: 'm8 2-6.4 11a.6.6 0 0 0 .5.9h11.8a.6.6 0 0 0 .5-.9zm0 4.2v3.2m0 2.2v.1',
  blocked: `${CIRCLE}m1.9-4.6 9.2 9.2`,
};
export const CHECK_SHAPE = 'm2.7 8.3 3.4 3.4 7.2-7.4';
