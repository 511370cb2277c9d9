import type { CrossConnectStatus } from '../../../domain/cross-connect-lifecycle';
import type { Standing } from '../../../domain/standing';
import type { Colouring } from '../colouring';
import { LINK_STROKES } from '../link-strokes';
import type { Colours } from './theme-colours';

interface Mark {
  readonly colour: keyof Colours;
  readonly ground: keyof Colours;
  /** Strokes in a square of 24. */
  readonly path: string;
}
const CIRCLE = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0';
const MOVING: Mark = {
  colour: 'move',
  ground: 'moveSurface',
  path: 'M12 2v4 M16.2 7.8l2.9-2.9 M18 12h4 M16.2 16.2l2.9 2.9 M12 18v4 M4.9 19.1l2.9-2.9 M2 12h4 M4.9 4.9l2.9 2.9',
};
/** The same marks as on the badges of the screen. */
export const MARK: Record<CrossConnectStatus, Mark> = {
  PROVISIONING: MOVING,
  CHANGING: MOVING,
  DELETING: MOVING,
  ACTIVE: { colour: 'good', ground: 'goodSurface', path: `${CIRCLE} M16 9l-5.5 5.5L8 12` },
  EXPIRED: {
    colour: 'quiet',
    ground: 'quietSurface',
    path: 'M10 2h4 M4.6 11a8 8 0 0 0 1.7 8.7 8 8 0 0 0 8.7 1.7 M7.4 7.4a8 8 0 0 1 10.3 1 8 8 0 0 1 .9 10.2 M2 2l20 20 M12 12v-2',
  },
  FAILED: {
    colour: 'bad',
    ground: 'badSurface',
    path: 'M15 9l-6 6 M9 9l6 6 M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z',
  },
};
/** Another account's: a person. */
export const PERSON = `${CIRCLE} M17.925 20.056a6 6 0 0 0-11.851.001 M8 11a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`;

export const SANS = "'Inter Variable', Inter, system-ui, sans-serif";
export const MONO = "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace";

/** A colouring, and the colours of its series by number. */
export interface SeriesColours {
  readonly colouring: Colouring;
  readonly colours: readonly string[];
}
export const colourIn = (series: SeriesColours | undefined, number: number | undefined) =>
  number === undefined ? undefined : series?.colours[number];

/** Of a link: its colour, width and dashes as attributes of SVG. */
export function strokeOf(standing: Standing, colours: Colours, other?: string) {
  const { colour, dash } = LINK_STROKES[standing];
  return {
    stroke: other ?? colours[colour],
    'stroke-width': 1.75,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
  };
}
