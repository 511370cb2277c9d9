import type { ConnectionStatus } from '../../domain/connection-lifecycle';
import type { Box } from '../../domain/plane';
import { SERIES, type Colouring } from './colouring';
import { LINK_STROKES } from './link-strokes';
import type { Scene } from './scene';

/** What the canvas takes from the theme: the values of these CSS variables. */
const VARIABLES = {
  surface: '--surface',
  border: '--frame-border',
  text: '--text',
  spot: '--spot',
  good: '--tone-good',
  wait: '--tone-wait',
  move: '--tone-move',
  bad: '--tone-bad',
  quiet: '--tone-quiet',
} as const;
export type Palette = Readonly<Record<keyof typeof VARIABLES, string>> & {
  /** By number. */
  readonly series: readonly string[];
};

/** A variable may be made of others, so the browser is asked for the colour that comes out. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const entries = Object.entries(VARIABLES).map(([name, variable]) => [name, read(variable)]);
  const series = Array.from({ length: SERIES + 1 }, (_, index) => read(`--series-${index}`));
  probe.remove();
  return { ...(Object.fromEntries(entries) as Record<keyof typeof VARIABLES, string>), series };
}

export interface Painting {
  readonly scene: Scene;
  /** What is painted, in the picture's coordinates. */
  readonly area: Box;
  /** Device pixels per px of the picture. */
  readonly scale: number;
  readonly links: readonly string[];
  readonly palette: Palette;
  readonly colouring: Colouring;
}

function paintLinks(
  context: CanvasRenderingContext2D,
  { scene, links, palette, scale, colouring }: Painting,
) {
  const groups = new Map<string, { status: ConnectionStatus; colour: string; path: Path2D }>();
  for (const id of links) {
    const link = scene.graph.links.get(id);
    const path = scene.linkPath(id);
    if (link === undefined || path === undefined) continue;
    const { status } = link;
    const series = colouring.ofLink(link);
    const key = `${status} ${series}`;
    let group = groups.get(key);
    if (group === undefined) {
      const byStatus = palette[LINK_STROKES[status].colour];
      const colour = series === undefined ? byStatus : (palette.series[series] ?? byStatus);
      groups.set(key, (group = { status, colour, path: new Path2D() }));
    }
    group.path.addPath(new Path2D(path));
  }
  // At least a device pixel wide.
  context.lineWidth = Math.max(1.75, 1 / scale);
  for (const { status, colour, path } of groups.values()) {
    context.strokeStyle = colour;
    context.setLineDash(LINK_STROKES[status].dash.map((length) => length * Math.max(1, 0.5 / scale)));
    context.stroke(path);
  }
  context.setLineDash([]);
}

/** Below this many device pixels a card is one spot. */
const SPOT = 8;
const RADIUS = 6;
/** From this scale names can be read, written larger than on the cards. */
const NAMED_FROM = 0.28;
const NAME_SIZE = 24;

function paintVpcs(context: CanvasRenderingContext2D, { scene, area, palette, scale }: Painting) {
  const { vpcs } = scene.graph;
  const boxes = scene.vpcsIn(area).flatMap((id) => {
    const box = scene.places.vpcs.get(id);
    return box === undefined ? [] : [{ id, box }];
  });
  const isSpot = (boxes[0]?.box.height ?? 0) * scale < SPOT;
  if (isSpot) {
    context.fillStyle = palette.spot;
    for (const { box } of boxes) context.fillRect(box.x, box.y, box.width, box.height);
    return;
  }
  context.beginPath();
  for (const { box } of boxes) context.roundRect(box.x, box.y, box.width, box.height, RADIUS);
  context.fillStyle = palette.surface;
  context.fill();
  context.strokeStyle = palette.border;
  context.lineWidth = Math.max(1, 1 / scale);
  context.stroke();
  if (scale < NAMED_FROM) return;
  context.fillStyle = palette.text;
  context.textBaseline = 'middle';
  context.font = `${NAME_SIZE}px 'Inter Variable', system-ui, sans-serif`;
  const fits = 14;
  for (const { id, box } of boxes) {
    const label = vpcs.get(id)?.label ?? '';
    const text = label.length > fits ? `${label.slice(0, fits - 1)}…` : label;
    context.fillText(text, box.x + 10, box.y + box.height / 2, box.width - 20);
  }
}

/** Draws links and VPCs into the area; frames, pipes, cards and everything that can be pressed are React Flow's. */
export function paint(context: CanvasRenderingContext2D, painting: Painting) {
  const { area, scale } = painting;
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  paintLinks(context, painting);
  paintVpcs(context, painting);
}
