import { STANDINGS } from '../../domain/standing';
import { linkStanding, type TopologyLink } from '../../domain/topology';
import { SERIES, type Colouring } from './colouring';
import { LINK_STROKES } from './link-strokes';

/** What the canvas takes from the theme: the values of these CSS variables. */
const VARIABLES = {
  surface: '--surface',
  border: '--frame-border',
  text: '--text',
  accent: '--accent',
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

/** A standing with no colour of a series, or one of them. */
const PER_STANDING = SERIES + 2;

/** How each link looks, as a number: its standing, and the colour of its series. */
export function looksOf(links: readonly TopologyLink[], colouring: Colouring): Uint8Array {
  const rank = new Map(STANDINGS.map((standing, index) => [standing, index * PER_STANDING]));
  return Uint8Array.from(
    links,
    (link) => (rank.get(linkStanding(link)) ?? 0) + (colouring.ofLink(link) ?? -1) + 1,
  );
}

export function strokeOf(look: number, palette: Palette) {
  const standing = STANDINGS[Math.floor(look / PER_STANDING)] ?? 'ACTIVE';
  const { colour, dash } = LINK_STROKES[standing];
  return { colour: palette.series[(look % PER_STANDING) - 1] ?? palette[colour], dash };
}
