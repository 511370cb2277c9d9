import { meets, type Box, type Point } from '../../domain/plane';
import { PIPE_WIDTH, pipePath } from './link-path';
import type { Scene } from './scene';

/** More than that under one point cannot be told apart; it is also what is looked at in a moment. */
const CANDIDATES = 2_000;

/** The link at a point of the painted area, or near enough to be meant: `reach` in px of the picture. */
export function linkAt(scene: Scene, painted: Box | undefined, { x, y }: Point, reach: number) {
  const around = { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 };
  if (painted === undefined || !meets(around, painted)) return undefined;
  const near = scene.linksIn(around, CANDIDATES);
  const context = document.createElement('canvas').getContext('2d');
  if (near === undefined || context === null) return undefined;
  const isPainted = new Set(scene.linksPainted(painted));
  context.lineWidth = reach * 2;
  return near.find((id) => {
    const path = isPainted.has(id) ? scene.linkPath(id) : undefined;
    return path !== undefined && context.isPointInStroke(new Path2D(path), x, y);
  });
}

/** The Cross Connect whose pipe lies there. */
export function pipeAt({ graph, places }: Scene, { x, y }: Point) {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  for (const { id, requesterPortId, accepterPortId, weight } of graph.pipes.values()) {
    const [from, to] = [places.ports.get(requesterPortId), places.ports.get(accepterPortId)];
    if (from === undefined || to === undefined) continue;
    context.lineWidth = PIPE_WIDTH[weight];
    if (context.isPointInStroke(new Path2D(pipePath(from, to)), x, y)) return id;
  }
  return undefined;
}
