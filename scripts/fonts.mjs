import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const ORIGIN = join(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'),
  '..',
  'files',
);
const FACES = ['latin', 'vietnamese'];

const FOLDER = join(import.meta.dirname, '..', 'src', 'components', 'fonts');
const SHEET = join(import.meta.dirname, '..', 'src', 'app', 'fonts.css');

/** The characters of `U+0102-0103, U+0110`. */
function charactersOf(ranges) {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first, last = first] = range
        .trim()
        .slice(2)
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join('');
}

/**
 * The files of the console's font, by path. The style sheet says of each face which characters it has, and which weights; what the
 * published font has beside them would be paid for by every first visit.
 */
export async function makeFonts() {
  const sheet = readFileSync(SHEET, 'utf8');
  const made = FACES.map(async (face) => {
    const rule = sheet.split('@font-face').find((each) => each.includes(`inter-${face}.woff2`)) ?? '';
    const [, min, max] = /font-weight: (\d+) (\d+);/.exec(rule) ?? [];
    const [, ranges] = /unicode-range:([^;]+);/.exec(rule) ?? [];
    if (min === undefined || ranges === undefined)
      throw new Error(`${SHEET} does not say which weights and characters ${face} has.`);
    const font = await subsetFont(
      readFileSync(join(ORIGIN, `inter-${face}-wght-normal.woff2`)),
      charactersOf(ranges),
      { targetFormat: 'woff2', variationAxes: { wght: { min: Number(min), max: Number(max) } } },
    );
    return [join(FOLDER, `inter-${face}.woff2`), font];
  });
  return new Map(await Promise.all(made));
}
