import { linkStanding, type TopologyGraph } from '../../../domain/topology';
import { boxBetween, meets, type Box } from '../../../domain/plane';
import type { Places } from '../../../domain/topology-placement';
import { BULGE } from '../link-path';
import { buildScene, type Scene } from '../scene';
import { colourIn, SANS, strokeOf, type SeriesColours } from './look';
import type { PictureFacts, PictureWords } from './picture-words';
import { pipesOf, type Pipe } from './pipe-labels';
import { heading, legend } from './sheet';
import { clean, el, round, roundPath, titled, words } from './svg';
import { card, frame, pipeLabel, pipeLine, port } from './svg-parts';
import type { Colours } from './theme-colours';

export interface Picture extends PictureFacts {
  readonly graph: TopologyGraph;
  readonly places: Places;
  /** The part that is wanted, in the coordinates of the places; without it all of it. */
  readonly view?: Box | undefined;
  readonly words: PictureWords;
  readonly colours: Colours;
  /** Other colours than those of the statuses, with what stands for what. */
  readonly series?: SeriesColours | undefined;
  /** BCP 47, e.g. `vi`. */
  readonly language: string;
  /** `@font-face` rules that hold their fonts, for a picture that must look the same everywhere. */
  readonly fonts?: string | undefined;
}

const MARGIN = 32;
const PADDING = 24;
/** A heading has room, also over a small picture. */
const NARROWEST = 880;
/** A part of the picture is drawn at least so wide. */
const PART_WIDTH = 1_200;

const around = (boxes: readonly Box[]): Box => {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))];
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
};
const widened = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + by * 2,
  height: height + by * 2,
});
const reach = ({ from, to }: Pipe) => widened(boxBetween(from, to), BULGE);

function wholeOf({ graph, places }: Scene, pipes: readonly Pipe[]): Box {
  const frames = graph.regions.flatMap(({ id }) => places.regions.get(id) ?? []);
  const boxes = [...frames, ...pipes.map(({ label }) => label)];
  return boxes.length === 0 ? { x: 0, y: 0, width: 400, height: 120 } : widened(around(boxes), PADDING);
}

/** Links by standing: each group says once how its lines are drawn. */
function linkLines(scene: Scene, area: Box, { words: said, colours, series }: Picture): string {
  const { graph } = scene;
  const groups = new Map<string, { stroke: ReturnType<typeof strokeOf>; lines: string[] }>();
  for (const id of scene.linksIn(area, Infinity) ?? []) {
    const [link, path] = [graph.links.get(id), scene.linkPath(id)];
    if (link === undefined || path === undefined) continue;
    const standing = linkStanding(link);
    const name = (vpcId: string) => clean(graph.vpcs.get(vpcId)?.label ?? vpcId);
    const through = clean(graph.pipes.get(link.crossConnectId)?.name ?? link.crossConnectId);
    const title = `${name(link.requesterVpcId)} ↔ ${name(link.accepterVpcId)}, ${through}, ${said.connectionStatus[standing]}`;
    const line = el('path', { class: 'link', d: roundPath(path) }, titled(title));
    const colour = colourIn(series, series?.colouring.ofLink(link));
    const key = `${standing} ${colour}`;
    const group = groups.get(key);
    if (group !== undefined) group.lines.push(line);
    else groups.set(key, { stroke: strokeOf(standing, colours, colour), lines: [line] });
  }
  return [...groups.values()]
    .map(({ stroke, lines }) => el('g', { fill: 'none', ...stroke }, ...lines))
    .join('\n');
}

function contents(scene: Scene, area: Box, pipes: readonly Pipe[], picture: Picture): string {
  const { graph, places } = scene;
  const { colours, words: said, series } = picture;
  const frames = graph.regions.flatMap((region) => {
    const box = places.regions.get(region.id);
    return box && meets(box, area) ? [frame(region, box, colours)] : [];
  });
  const cards = [...graph.vpcs.values()].flatMap((vpc) => {
    const box = places.vpcs.get(vpc.id);
    return box && meets(box, area)
      ? [card(vpc, box, colours, said, colourIn(series, series?.colouring.ofVpc(vpc)))]
      : [];
  });
  const ports = [...graph.ports.keys()].flatMap((id) => {
    const place = places.ports.get(id);
    return place && meets({ x: place.x - 8, y: place.y - 8, width: 16, height: 16 }, area)
      ? [port(place, colours)]
      : [];
  });
  return [
    ...frames,
    ...pipes
      .filter((each) => meets(reach(each), area))
      .map((each) => pipeLine(each, colours, colourIn(series, series?.colouring.ofPipe(each.pipe)))),
    linkLines(scene, area, picture),
    ...ports,
    ...cards,
    ...pipes.filter(({ label }) => meets(label, area)).map((each) => pipeLabel(each, colours)),
  ].join('\n');
}

/**
 * The picture as a document of its own: SVG 1.1 that needs nothing from outside. It is made from data, not from what the
 * screen happens to hold, so it is whole at every zoom. What lies outside `view` is not in the document.
 */
export function topologySvg(picture: Picture): string {
  const { graph, places, view, colours, words: said } = picture;
  const scene = buildScene(graph, places);
  const pipes = pipesOf(scene, said);
  const area = view ?? wholeOf(scene, pipes);
  const scale = view === undefined ? 1 : Math.max(1, PART_WIDTH / view.width);
  const [width, height] = [area.width * scale, area.height * scale];
  const sheet = Math.max(width, NARROWEST);
  // Seen as a whole, a large picture is small: its heading and legend grow with it.
  const larger = Math.min(5, Math.max(1, sheet / 1_600));
  // How many there are is said of the whole only.
  const counts = view === undefined ? said.counts(graph.vpcs.size, graph.links.size) : '';
  const about = [picture.account, picture.date, counts].filter((each) => each !== '').join(' · ');
  const note = picture.note ?? '';
  const head = heading(picture.title, [about, note], sheet / larger, colours);
  const foot = legend(said, sheet / larger, colours, picture.series);
  const margin = MARGIN * larger;
  const top = margin + head.height * larger + 8 * larger;
  const below = top + height + 12 * larger;
  const size = {
    width: Math.ceil(sheet + margin * 2),
    height: Math.ceil(below + foot.height * larger + margin),
  };
  const left = margin + (sheet - width) / 2;
  const place = (x: number, y: number) => `translate(${round(x)} ${round(y)}) scale(${round(larger)})`;

  const document = el(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', version: '1.1', 'xml:lang': picture.language },
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'font-family': SANS,
    },
    titled(picture.title),
    el('desc', {}, words([about, note].filter((each) => each !== '').join('. '))),
    picture.fonts === undefined ? '' : el('style', { type: 'text/css' }, picture.fonts),
    el('rect', { ...size, fill: colours.surface }),
    '\n',
    el('g', { transform: place(margin, margin) }, head.markup),
    '\n',
    el('rect', { x: margin, y: top, width: sheet, height, fill: colours.sunken }),
    el(
      'svg',
      {
        ...{ x: left, y: top, width, height },
        viewBox: [area.x, area.y, area.width, area.height].map(round).join(' '),
      },
      '\n',
      contents(scene, area, pipes, picture),
      '\n',
    ),
    el('rect', { x: margin, y: top, width: sheet, height, fill: 'none', stroke: colours.frame }),
    '\n',
    el('g', { transform: place(margin, below) }, foot.markup),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${document}\n`;
}
