import type { MantineTheme } from '@mantine/core';
import { describe, expect, it } from 'vitest';
import { cssVariables } from './theme';

const variables = cssVariables({} as MantineTheme);

function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const of = (name: string) => variables[scheme][`--${name}`] ?? '';
  it.each(['good', 'wait', 'move', 'bad', 'quiet'])(
    'the tone %s is readable on its surface and on the page',
    (tone) => {
      expect(contrast(of(`tone-${tone}`), of(`tone-${tone}-surface`))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(`tone-${tone}`), of('surface'))).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(['surface', 'surface-sunken', 'surface-hover'])(
    'text, dimmed text and the accent are readable on %s',
    (surface) => {
      for (const text of ['text', 'text-dimmed', 'accent']) {
        expect([text, contrast(of(text), of(surface)) >= 4.5]).toEqual([text, true]);
      }
    },
  );
  it('the accent is readable on its own surface', () => {
    expect(contrast(of('accent'), of('accent-surface'))).toBeGreaterThanOrEqual(4.5);
  });
});
