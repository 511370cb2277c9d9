import type { Box } from '../../domain/plane';
import { unzoomOf } from './level';
import { drawLink, PORT } from './link-path';
import { strokeOf, type Palette } from './looks';
import { cardOf, cardsIn, linksPainted, portsOf, type Packed } from './packed';

export interface Painting {
  readonly packed: Packed;
  readonly looks: Uint8Array;
  readonly palette: Palette;
  /** What is painted, in the picture's coordinates. */
  readonly area: Box;
  readonly zoom: number;
  /** Device pixels per px of the screen. */
  readonly ratio: number;
  readonly withLinks: boolean;
}
type Context = OffscreenCanvasRenderingContext2D;

function paintLinks(context: Context, { packed, looks, palette, area, zoom }: Painting) {
  const byLook = new Map<number, number[]>();
  for (const link of linksPainted(packed, area)) {
    const look = looks[link] ?? 0;
    const alike = byLook.get(look);
    if (alike === undefined) byLook.set(look, [link]);
    else alike.push(link);
  }
  // As graph.module.css draws those that can be pressed.
  const unzoom = unzoomOf(zoom);
  context.lineWidth = Math.max(1.75, unzoom);
  for (const [look, links] of byLook) {
    const { colour, dash } = strokeOf(look, palette);
    context.strokeStyle = colour;
    context.setLineDash(dash.map((length) => length * Math.max(1, unzoom / 2)));
    for (const link of links) {
      const [from = 0, to = 0, pipe = 0] = packed.ends.subarray(link * 3, link * 3 + 3);
      // One by one: a path of thousands of lines takes several times as long.
      context.beginPath();
      drawLink(context, [cardOf(packed, from), cardOf(packed, to)], portsOf(packed, pipe), packed.lanes[link] ?? 0); // prettier-ignore
      context.stroke();
    }
  }
  context.setLineDash([]);
}

/** The interconnects, as their elements look when they are near. */
function paintPorts(context: Context, { packed, palette }: Painting) {
  context.fillStyle = palette.surface;
  context.strokeStyle = palette.accent;
  context.lineWidth = PORT.border;
  const size = PORT.size - PORT.border;
  for (let pipe = 0; pipe * 6 < packed.pipes.length; pipe++)
    for (const { x, y } of portsOf(packed, pipe)) {
      context.beginPath();
      context.roundRect(x - size / 2, y - size / 2, size, size, PORT.radius);
      context.fill();
      context.stroke();
    }
}

/** Below this many device pixels a card is one spot. */
const SPOT = 8;
const RADIUS = 6;
/** From this scale names can be read, written larger than on the cards. */
const NAMED_FROM = 0.28;
const NAME_SIZE = 24;
const NAME_FITS = 14;

function paintVpcs(context: Context, { packed, palette, area, zoom, ratio }: Painting) {
  const scale = zoom * ratio;
  const { width, height } = packed.cardSize;
  const cards = cardsIn(packed, area);
  if (height * scale < SPOT) {
    context.fillStyle = palette.spot;
    for (const at of cards)
      context.fillRect(packed.cards[at * 2] ?? 0, packed.cards[at * 2 + 1] ?? 0, width, height);
    return;
  }
  context.fillStyle = palette.surface;
  context.strokeStyle = palette.border;
  context.lineWidth = Math.max(1, 1 / scale);
  for (const at of cards) {
    context.beginPath();
    context.roundRect(packed.cards[at * 2] ?? 0, packed.cards[at * 2 + 1] ?? 0, width, height, RADIUS);
    context.fill();
    context.stroke();
  }
  if (scale < NAMED_FROM) return;
  context.fillStyle = palette.text;
  context.textBaseline = 'middle';
  context.font = `${NAME_SIZE}px 'Inter Variable', system-ui, sans-serif`;
  for (const at of cards) {
    const label = packed.labels[at] ?? '';
    const text = label.length > NAME_FITS ? `${label.slice(0, NAME_FITS - 1)}…` : label;
    const { x, y } = cardOf(packed, at);
    context.fillText(text, x + 10, y + height / 2, width - 20);
  }
}

/** Draws links and VPCs into the area; frames, pipes, cards and everything that can be pressed are React Flow's. */
export function paint(context: Context, painting: Painting) {
  const { area, withLinks } = painting;
  const scale = painting.zoom * painting.ratio;
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
  if (withLinks) {
    paintLinks(context, painting);
    paintPorts(context, painting);
  }
  paintVpcs(context, painting);
}
