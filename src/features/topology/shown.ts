import type { Box } from '../../domain/plane';
import { ALWAYS_NEAR, type Level } from './level';
import type { Scene } from './scene';
import type { Lens } from './useLens';

/** So many cards and lines React Flow carries without effort; what is more goes to the canvas. */
const CARDS_AT_MOST = 220;
const LINES_AT_MOST = 100;

/** What is drawn, and by whom. */
export interface Shown {
  readonly level: Level;
  /** VPCs as cards that can be pressed. */
  readonly cards: readonly string[];
  /** Links that can be pressed by themselves. */
  readonly lines: readonly string[];
  /** Pipes and interconnects elsewhere are left out; undefined when all are shown. */
  readonly window: Box | undefined;
  /** Whether a canvas draws all VPCs, and the links from nearer than afar. */
  readonly hasCanvas: boolean;
}
const NONE: readonly string[] = [];

/** `chosen` is what stands out: it is always there to be pressed, whatever the level. */
export function whatIsShown(scene: Scene, lens: Lens, chosen: ReadonlySet<string>): Shown {
  const { vpcs, links } = scene.graph;
  if (vpcs.size <= ALWAYS_NEAR && links.size <= LINES_AT_MOST)
    return {
      level: 'near',
      cards: [...vpcs.keys()],
      lines: [...links.keys()],
      window: undefined,
      hasCanvas: false,
    };

  const { level, window } = lens;
  const stand = (all: ReadonlyMap<string, unknown>, at: readonly string[], most: number) => {
    const picked = [...chosen].filter((id) => all.has(id)).slice(0, LINES_AT_MOST);
    const known = new Set(picked);
    return at.length > most ? picked : [...picked, ...at.filter((id) => !known.has(id))];
  };
  const inView = level === 'far' || window === undefined ? NONE : scene.vpcsIn(window);
  const passing = level === 'far' || window === undefined ? NONE : scene.linksIn(window, LINES_AT_MOST);
  return {
    level,
    cards: stand(vpcs, level === 'near' ? inView : NONE, CARDS_AT_MOST),
    lines: stand(links, passing ?? NONE, LINES_AT_MOST),
    window,
    hasCanvas: true,
  };
}
