import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKept, slope } from './report';

/** A cost by size, as it was measured. */
export interface Line {
  name: string;
  points: readonly (readonly [size: number, cost: number])[];
}
export interface Chart {
  /** Of the file in `bench/charts`, without its ending. */
  name: string;
  title: string;
  sizes: string;
  costs: string;
  /** The console's own first. */
  lines: readonly Line[];
}

const [WIDTH, HEIGHT] = [720, 340];
const PLOT = { left: 74, right: 452, top: 44, bottom: 288 };
const LEGEND = { x: 474, lineHeight: 34 };
/** Okabe and Ito: told apart also by those who do not see all colours; and each line has a mark of its own. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#555555', '#cc79a7'];
const MARKS: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
  (x, y) => `M${x - 4} ${y - 4}h8v8h-8z`,
  (x, y) => `M${x} ${y - 5}l5 9h-10z`,
  (x, y) => `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
  (x, y) => `M${x} ${y + 5}l5 -9h-10z`,
];

const escaped = (text: string) => text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);
const shown = (value: number) =>
  value.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: 3 });
const place = (value: number) => Math.round(value * 10) / 10;

/** Whole decades that hold all values, and where a value is between `from` and `to`. */
function logAxis(values: readonly number[], from: number, to: number) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value: number) => place(from + ((Math.log10(value) - first) / (last - first)) * (to - from)),
    decades: Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index)),
  };
}

interface Words {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  size?: number;
  fill?: string;
  more?: string;
}
const words = (text: string, { x, y, anchor = 'start', size = 12, fill = '#333333', more = '' }: Words) =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${fill}"${more}>${escaped(text)}</text>`;

/**
 * Both axes are logarithmic: a cost in proportion to the size is a line of slope 1. The picture is light in every theme, and the same
 * for the same figures. What is no number above 0 has no place in it.
 */
export function draw({ title, sizes, costs, lines }: Chart): string {
  const known = lines.map(({ name, points }) => ({
    name,
    points: points.filter(([size, cost]) => size > 0 && cost > 0 && Number.isFinite(cost)),
  }));
  const all = known.flatMap(({ points }) => points);
  const x = logAxis(
    all.map(([size]) => size),
    PLOT.left,
    PLOT.right,
  );
  const y = logAxis(
    all.map(([, cost]) => cost),
    PLOT.bottom,
    PLOT.top,
  );
  const grid = (path: string) => `<path d="${path}" stroke="#dddddd" fill="none"/>`;
  const middle = (PLOT.top + PLOT.bottom) / 2;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="6" fill="#ffffff"/>`,
    words(title, { x: 16, y: 24, size: 14, fill: '#111111', more: ' font-weight="600"' }),
    ...x.decades.flatMap((size) => [
      grid(`M${x.at(size)} ${PLOT.top}V${PLOT.bottom}`),
      words(shown(size), { x: x.at(size), y: PLOT.bottom + 18, anchor: 'middle' }),
    ]),
    ...y.decades.flatMap((cost) => [
      grid(`M${PLOT.left} ${y.at(cost)}H${PLOT.right}`),
      words(shown(cost), { x: PLOT.left - 8, y: y.at(cost) + 4, anchor: 'end' }),
    ]),
    words(sizes, { x: (PLOT.left + PLOT.right) / 2, y: HEIGHT - 14, anchor: 'middle' }),
    words(costs, { x: 18, y: middle, anchor: 'middle', more: ` transform="rotate(-90 18 ${middle})"` }),
    ...known.flatMap(({ name, points }, index) => {
      const colour = COLOURS[index % COLOURS.length] ?? '';
      const mark = MARKS[index % MARKS.length] ?? (() => '');
      const places = points.map(([size, cost]) => [x.at(size), y.at(cost)] as const);
      const row = PLOT.top + 12 + index * LEGEND.lineHeight;
      const grows = points.length > 1 ? `slope ${slope(points)}` : 'one size only';
      return [
        `<path d="M${places.map(([px, py]) => `${px} ${py}`).join('L')}" stroke="${colour}" stroke-width="2" fill="none"/>`,
        `<path d="${[...places, [LEGEND.x, row - 4] as const].map(([px, py]) => mark(px, py)).join('')}" fill="${colour}"/>`,
        words(name, { x: LEGEND.x + 14, y: row }),
        words(grows, { x: LEGEND.x + 14, y: row + 14, size: 11, fill: '#666666' }),
      ];
    }),
    '</svg>',
  ].join('\n')}\n`;
}

const FOLDER = join(import.meta.dirname, 'charts');

/** Draws it into its file, and gives the line of RESULTS.md that shows it; of a single size there is nothing to draw. */
export function chart(drawn: Chart): string {
  if (!drawn.lines.some(({ points }) => points.length > 1)) return '';
  if (isKept) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, `${drawn.name}.svg`), draw(drawn));
  }
  return `![${drawn.title}: ${drawn.costs} by ${drawn.sizes}, both axes logarithmic](charts/${drawn.name}.svg)\n`;
}
