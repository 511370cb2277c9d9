import { covers, type Box } from '../../domain/plane';
import { areaOf, type Size, type Viewport } from './level';

/** As far from the edges of the screen, in px, comes what is moved into sight. */
export const MARGIN = 24;

/** Where the picture has to begin so that what lies in it at `from` is in the room: as near to `at` as can be. */
const nearest = (at: number, from: number, length: number, room: number) =>
  Math.min(room - MARGIN - from - length, Math.max(at, MARGIN - from));

/** Shows the whole box: the same while it does, else moved by as little as that takes, and made smaller where the box would not fit. */
export function keepInSight(box: Box, viewport: Viewport, size: Size): Viewport {
  const area = areaOf(viewport, size);
  if (covers(area, box)) return viewport;
  const zoom = Math.min(
    viewport.zoom,
    (size.width - 2 * MARGIN) / box.width,
    (size.height - 2 * MARGIN) / box.height,
  );
  // What gets smaller does so around the middle of the screen.
  const [x, y] = [
    size.width / 2 - (area.x + area.width / 2) * zoom,
    size.height / 2 - (area.y + area.height / 2) * zoom,
  ];
  return {
    x: nearest(x, box.x * zoom, box.width * zoom, size.width),
    y: nearest(y, box.y * zoom, box.height * zoom, size.height),
    zoom,
  };
}
