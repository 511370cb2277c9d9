import { expect, it } from 'vitest';
import { ExportProblem } from './export-problem';
import { fileName } from './export-topology';
import { pngScale, svgToPng } from './topology-png';

it('files are named by the day', () => {
  expect(fileName(new Date(2026, 10, 3, 23, 30), 'svg')).toBe('topology-2026-11-03.svg');
});

it.each([
  [1_000, 800, 2],
  [8_192, 100, 1],
  [16_000, 900, 0.512],
  [900, 16_384, 0.5],
  [17_000, 900, undefined],
])('a picture of %i × %i px becomes a PNG of so many times its size: %s', (width, height, scale) => {
  expect(pngScale(width, height)).toBe(scale);
});

it('says that a picture is too large before the browser has to draw it', async () => {
  const svg = '<svg version="1.1" width="40000" height="900"></svg>';
  await expect(svgToPng(svg)).rejects.toEqual(new ExportProblem('tooLarge'));
});
