// `npm run fonts`: the console's font, made from the published one.
import { writeFileSync } from 'node:fs';
import { makeFonts } from './fonts.mjs';

for (const [path, font] of await makeFonts()) {
  writeFileSync(path, font);
  console.log(`${(font.length / 1000).toFixed(1).padStart(7)} kB  ${path}`);
}
