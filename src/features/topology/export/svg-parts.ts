import { shortenId } from '../../../components/shorten-id';
import { hasStopped } from '../../../domain/standing';
import type { TopologyRegion, TopologyVpc } from '../../../domain/topology';
import type { Box } from '../../../domain/plane';
import type { PortPlace } from '../../../domain/topology-placement';
import { PIPE_WIDTH, pipePath } from '../link-path';
import { MARK, MONO, PERSON } from './look';
import { BADGE, BETWEEN, FACTS, NAME, type Pipe } from './pipe-labels';
import type { PictureWords } from './picture-words';
import { clean, el, roundPath, shortened, textWidth, titled, words } from './svg';
import { mix, type Colours } from './theme-colours';

const REGION = 16;
const mark = (path: string, x: number, y: number, size: number, colour: string) =>
  el('path', {
    d: path,
    transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${Math.round((size / 24) * 1000) / 1000})`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });

export function frame({ id, city, name }: TopologyRegion, box: Box, colours: Colours) {
  const [left, line] = [box.x + 20, box.y + 30];
  const idWidth = textWidth(id, REGION, true);
  const room = box.width - 40 - idWidth - 8;
  return el(
    'g',
    {},
    titled(city === name ? `${id}, ${city}` : `${id}, ${name}, ${city}`),
    el('rect', { ...box, rx: 10, fill: colours.surface, stroke: colours.frame, 'stroke-width': 1.5 }),
    el(
      'text',
      { x: left, y: line, 'font-size': REGION, 'font-weight': 600, fill: colours.text },
      words(id),
      // In the same text, so that it follows whatever width the other has.
      el(
        'tspan',
        { dx: 8, 'font-size': FACTS, 'font-weight': 400, fill: colours.dimmed },
        words(shortened(clean(city), room, FACTS)),
      ),
    ),
  );
}

export function card(vpc: TopologyVpc, box: Box, colours: Colours, said: PictureWords, stripe?: string) {
  const name = clean(vpc.label);
  const owner = vpc.own ? '' : ` ${said.foreign(vpc.accountName)}`;
  const count = String(vpc.linkIds.length);
  const pill = Math.max(22, textWidth(count, 12, true) + 12);
  const left = box.x + 12 + (vpc.own ? 0 : 18);
  const room = box.width - 12 - (left - box.x) - pill - 8;
  const pillX = box.x + box.width - 12 - pill;
  // An id says at its end which one it is.
  const shown = vpc.name === undefined ? shortenId(name) : name;
  return el(
    'g',
    {},
    titled(`${name}${owner}, ${vpc.cidr}`),
    el('rect', {
      ...{ ...box, rx: 6, fill: colours.surface, stroke: vpc.own ? colours.frame : colours.dimmed },
      'stroke-dasharray': vpc.own ? undefined : '4 3',
    }),
    stripe === undefined
      ? ''
      : el('rect', { x: box.x, y: box.y, width: 5, height: box.height, fill: stripe }),
    vpc.own ? '' : mark(PERSON, box.x + 12, box.y + 11, 14, colours.text),
    el(
      'text',
      { x: left, y: box.y + 23, 'font-size': NAME, 'font-weight': 600, fill: colours.text },
      words(shortened(shown, room, NAME, true)),
    ),
    el(
      'text',
      { x: box.x + 12, y: box.y + 43, 'font-size': FACTS, 'font-family': MONO, fill: colours.dimmed },
      words(vpc.cidr),
    ),
    el('rect', { x: pillX, y: box.y + 18, width: pill, height: 20, rx: 10, fill: colours.quietSurface }),
    el(
      'text',
      {
        ...{ x: pillX + pill / 2, y: box.y + 32.3, fill: colours.quiet },
        ...{ 'font-size': 12, 'font-weight': 600, 'text-anchor': 'middle' },
      },
      words(count),
    ),
  );
}

export const port = ({ x, y }: PortPlace, colours: Colours) =>
  el('rect', {
    ...{ x: x - 7, y: y - 7, width: 14, height: 14, rx: 4 },
    ...{ fill: colours.surface, stroke: colours.accent, 'stroke-width': 2 },
  });

export function pipeLine({ pipe, from, to }: Pipe, colours: Colours, other?: string) {
  const broken = hasStopped(pipe.status);
  return el('path', {
    ...{ d: roundPath(pipePath(from, to)), fill: 'none', 'stroke-width': PIPE_WIDTH[pipe.weight] },
    stroke: broken
      ? colours.frame
      : other === undefined
        ? pipeColour(colours)
        : mix(other, 0.4, colours.sunken),
    'stroke-linecap': broken ? 'butt' : 'round',
    'stroke-dasharray': broken ? '12 8' : undefined,
  });
}
export const pipeColour = (colours: Colours) => mix(colours.accent, 0.26, colours.sunken);

export function pipeLabel({ pipe, label }: Pipe, colours: Colours) {
  const { x, y, width, height, name, facts, factsWidth, badgeWidth, status } = label;
  const middle = x + width / 2;
  const left = middle - (factsWidth + BETWEEN + badgeWidth) / 2;
  const badge = left + factsWidth + BETWEEN;
  const { colour, ground, path } = MARK[pipe.status];
  return el(
    'g',
    {},
    titled(`${clean(pipe.name)}, ${facts}, ${status}`),
    el('rect', { x, y, width, height, rx: 6, fill: colours.surface, stroke: colours.frame }),
    el(
      'text',
      {
        ...{ x: middle, y: y + 20, 'font-size': NAME, 'font-weight': 600 },
        ...{ fill: colours.text, 'text-anchor': 'middle' },
      },
      words(name),
    ),
    el('text', { x: left, y: y + 41, 'font-size': FACTS, fill: colours.dimmed }, words(facts)),
    el('rect', {
      ...{ x: badge, y: y + 25.5, width: badgeWidth, height: BADGE.height },
      ...{ rx: BADGE.height / 2, fill: colours[ground] },
    }),
    mark(path, badge + BADGE.before, y + 29.5, BADGE.mark, colours[colour]),
    el(
      'text',
      {
        ...{ x: badge + BADGE.before + BADGE.mark + BADGE.gap, y: y + 41 },
        ...{ 'font-size': FACTS, 'font-weight': 500, fill: colours[colour] },
      },
      words(status),
    ),
  );
}
