import type { TopologyPipe } from '../../../domain/topology';
import type { Box } from '../../../domain/plane';
import type { PortPlace } from '../../../domain/topology-placement';
import { PIPE_WIDTH } from '../link-path';
import type { Scene } from '../scene';
import type { PictureWords } from './picture-words';
import { clean, shortened, textWidth } from './svg';

export const NAME = 14;
export const FACTS = 13;
/** The status: its mark and word on a ground of its own. */
export const BADGE = { height: 22, before: 6, mark: 14, gap: 5, after: 8 } as const;
const LABEL = { padding: 12, height: 54, between: 6, above: 8, longest: 320 } as const;

export interface Pipe {
  readonly pipe: TopologyPipe;
  readonly from: PortPlace;
  readonly to: PortPlace;
  readonly label: Box & {
    name: string;
    facts: string;
    factsWidth: number;
    badgeWidth: number;
    status: string;
  };
}

/**
 * The pipes with their labels, where the screen has them: above the middle, and further down where another label is in the
 * way.
 */
export function pipesOf({ graph, places, labelOf }: Scene, words: PictureWords): Pipe[] {
  return [...graph.pipes.values()].flatMap((pipe) => {
    const [from, to] = [places.ports.get(pipe.requesterPortId), places.ports.get(pipe.accepterPortId)];
    const middle = labelOf(pipe.id);
    if (from === undefined || to === undefined || middle === undefined) return [];
    const name = shortened(clean(pipe.name), LABEL.longest, NAME, true);
    const facts = words.mbps(pipe.bandwidthMbps);
    const status = words.crossConnectStatus[pipe.status];
    const factsWidth = textWidth(facts, FACTS);
    const badgeWidth = BADGE.before + BADGE.mark + BADGE.gap + textWidth(status, FACTS, true) + BADGE.after;
    const inner = Math.max(textWidth(name, NAME, true), factsWidth + LABEL.between + badgeWidth);
    const width = inner + LABEL.padding * 2;
    const y = middle.y - PIPE_WIDTH[pipe.weight] / 2 - LABEL.above - LABEL.height;
    const box = { x: middle.x - width / 2, y, width, height: LABEL.height };
    return [{ pipe, from, to, label: { ...box, name, facts, factsWidth, badgeWidth, status } }];
  });
}
export const BETWEEN = LABEL.between;
