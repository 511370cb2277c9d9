import { SHOWN_STANDINGS } from '../../../domain/standing';
import { colourIn, strokeOf, type SeriesColours } from './look';
import type { PictureWords } from './picture-words';
import { pipeColour } from './svg-parts';
import { clean, el, shortened, textWidth, words } from './svg';
import type { Colours } from './theme-colours';

interface Block {
  readonly height: number;
  readonly markup: string;
}

/** Broken at its spaces into lines that fit. */
export function wrapped(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of clean(text).split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(shortened(word, room, size));
  }
  return lines.filter((line) => line !== '');
}

/** The title, and lines below it: first whose and when, then what is to be known. Begins at 0, 0. */
export function heading(
  title: string,
  [about, note]: [string, string],
  room: number,
  colours: Colours,
): Block {
  const lines = [
    ...wrapped(about, room, 14).map((text) => ({ text, colour: colours.dimmed })),
    ...wrapped(note, room, 14).map((text) => ({ text, colour: colours.text })),
  ];
  const first = el(
    'text',
    { x: 0, y: 22, 'font-size': 24, 'font-weight': 600, fill: colours.text },
    words(shortened(clean(title), room, 24, true)),
  );
  const rest = lines.map(({ text, colour }, index) =>
    el('text', { x: 0, y: 48 + index * 20, 'font-size': 14, fill: colour }, words(text)),
  );
  return { height: 34 + lines.length * 20, markup: first + rest.join('') };
}

const SAMPLE = 36;
const GAP = { sample: 8, item: 22, row: 24 } as const;

/** What the lines mean, in as many rows as it takes. Begins at 0, 0. */
export function legend(said: PictureWords, room: number, colours: Colours, series?: SeriesColours): Block {
  const line = (attributes: Record<string, string | number | undefined>) =>
    el('path', { d: `M 0 0 H ${SAMPLE}`, fill: 'none', ...attributes });
  const pipe = { d: `M 8 0 H ${SAMPLE - 8}`, 'stroke-width': 14, 'stroke-linecap': 'round' };
  const items = [
    ...(series?.colouring.entries ?? []).map(({ series: number, label }) => ({
      text: clean(label),
      sample: line({ stroke: colourIn(series, number), 'stroke-width': 6 }),
    })),
    ...SHOWN_STANDINGS.map((standing) => ({
      text: standing === 'STOPPED' ? said.legendStopped : said.connectionStatus[standing],
      sample: line(strokeOf(standing, colours, series && colours.quiet)),
    })),
    { text: said.legendPipe, sample: line({ ...pipe, stroke: pipeColour(colours) }) },
    {
      text: said.legendForeign,
      sample: el('rect', {
        ...{ x: 6, y: -8, width: 24, height: 16, rx: 4, fill: colours.surface },
        ...{ stroke: colours.dimmed, 'stroke-dasharray': '4 3' },
      }),
    },
  ];
  let [x, y] = [0, 10];
  const drawn = items.map(({ text, sample }) => {
    const width = SAMPLE + GAP.sample + textWidth(text, 13) * 1.05;
    if (x > 0 && x + width > room) [x, y] = [0, y + GAP.row];
    const markup = el(
      'g',
      { transform: `translate(${Math.round(x)} ${y})` },
      sample,
      el('text', { x: SAMPLE + GAP.sample, y: 4.5, 'font-size': 13, fill: colours.dimmed }, words(text)),
    );
    x += width + GAP.item;
    return markup;
  });
  return { height: y + 12, markup: el('g', {}, el('desc', {}, words(said.legend)), ...drawn) };
}
