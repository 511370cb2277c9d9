import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { makeFonts } from './fonts.mjs';

it('has the fonts that `npm run fonts` makes of the style sheet', async () => {
  const made = [...(await makeFonts())];
  expect(made.map(([path]) => basename(path))).toEqual(['inter-latin.woff2', 'inter-vietnamese.woff2']);
  const stale = made.filter(([path, font]) => !readFileSync(path).equals(font));
  expect(stale.map(([path]) => path)).toEqual([]);
});
