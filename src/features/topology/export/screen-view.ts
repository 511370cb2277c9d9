import type { Box } from '../../../domain/plane';
import { areaOf } from '../level';

/** The part of the picture that the graph shows just now; undefined when it is not on the screen. */
export function screenView(): Box | undefined {
  const pane = document.querySelector('.react-flow');
  const viewport = pane?.querySelector('.react-flow__viewport');
  if (!pane || !viewport) return undefined;
  const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(viewport).transform);
  const size = { width: pane.clientWidth, height: pane.clientHeight };
  return zoom > 0 && size.width > 0 && size.height > 0 ? areaOf({ x, y, zoom }, size) : undefined;
}
