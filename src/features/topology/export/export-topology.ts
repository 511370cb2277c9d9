import { download } from '../../../components/download';
import type { TopologyGraph } from '../../../domain/topology';
import type { Box } from '../../../domain/plane';
import type { Places } from '../../../domain/topology-placement';
import type { Colouring } from '../colouring';
import type { PictureWords } from './picture-words';
import { themeColours } from './theme-colours';
import { topologyJson } from './topology-json';
import { topologySvg } from './topology-svg';

export type Choice = 'wholeSvg' | 'wholePng' | 'screenSvg' | 'screenPng' | 'json' | 'print';

export interface Order {
  readonly choice: Choice;
  readonly graph: TopologyGraph;
  readonly places: Places;
  readonly colouring: Colouring;
  /** What is on the screen. */
  readonly view: Box | undefined;
  readonly title: string;
  readonly account: string;
  readonly note: string;
  readonly language: string;
  readonly words: PictureWords & { readonly part: string; date(iso: string): string };
  readonly now: Date;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
/** The day as the reader's calendar has it. */
export const fileName = (now: Date, ending: string) =>
  `topology-${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}.${ending}`;

const shows = (view: Box, { x, y, width, height }: Box) =>
  view.x <= x && view.y <= y && view.x + view.width >= x + width && view.y + view.height >= y + height;
/** A screen that has everything on it shows no part. */
const isWhole = ({ graph, places }: Order, view: Box) =>
  graph.regions.every(({ id }) => {
    const box = places.regions.get(id);
    return box === undefined || shows(view, box);
  });

function picture(order: Order, on: 'screen' | 'paper', fonts?: string): string {
  const { choice, graph, places, title, account, language, words, now } = order;
  const wanted = choice === 'screenSvg' || choice === 'screenPng' ? order.view : undefined;
  const view = wanted && !isWhole(order, wanted) ? wanted : undefined;
  const note = [view ? words.part : '', order.note].filter((each) => each !== '').join(' ');
  const { series, ...colours } = themeColours(on);
  const { colouring } = order;
  return topologySvg({
    ...{ graph, places, view, title, account, language, words, note, fonts },
    ...{ date: words.date(now.toISOString()), colours },
    series: colouring.entries.length > 0 ? { colouring, colours: series } : undefined,
  });
}

/** On paper always the whole picture, in the light theme's colours. */
export const paperPicture = (order: Order) => picture(order, 'paper');

/** Makes what was chosen and hands it over; the name of the file, when there is one. */
export async function exportTopology(order: Order): Promise<string | undefined> {
  const { choice, graph, title, account, note, now } = order;
  const save = (ending: string, content: Blob) => {
    const name = fileName(now, ending);
    download(name, content);
    return name;
  };
  switch (choice) {
    case 'wholeSvg':
    case 'screenSvg':
      return save('svg', new Blob([picture(order, 'screen')], { type: 'image/svg+xml' }));
    case 'wholePng':
    case 'screenPng': {
      const [{ svgToPng }, { embeddedFonts }] = await Promise.all([
        import('./topology-png'),
        import('./fonts'),
      ]);
      return save('png', await svgToPng(picture(order, 'screen', await embeddedFonts())));
    }
    case 'json': {
      const facts = { graph, title, account, date: now.toISOString(), note: note === '' ? undefined : note };
      return save('json', new Blob([topologyJson(facts)], { type: 'application/json' }));
    }
    case 'print': {
      const { printPicture } = await import('./print-picture');
      printPicture(paperPicture(order));
      return undefined;
    }
  }
}
