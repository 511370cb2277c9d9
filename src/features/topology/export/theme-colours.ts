import { SERIES } from '../colouring';

/** The colours of the picture, as `#rrggbb`: a file outside the console knows no variables. */
const VARIABLES = {
  surface: '--surface',
  sunken: '--surface-sunken',
  frame: '--frame-border',
  text: '--text',
  dimmed: '--text-dimmed',
  accent: '--accent',
  good: '--tone-good',
  goodSurface: '--tone-good-surface',
  wait: '--tone-wait',
  move: '--tone-move',
  moveSurface: '--tone-move-surface',
  bad: '--tone-bad',
  badSurface: '--tone-bad-surface',
  quiet: '--tone-quiet',
  quietSurface: '--tone-quiet-surface',
} as const;
export type Colours = Readonly<Record<keyof typeof VARIABLES, string>>;

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const hex = (values: readonly number[]) =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** `share` of the first in the second, as `color-mix(in srgb, …)` does it. */
export function mix(first: string, share: number, second: string): string {
  const [a, b] = [channels(first), channels(second)];
  return hex(a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share)));
}

/** Those of the screen as it is now; on paper always the light ones. */
export function themeColours(on: 'screen' | 'paper' = 'screen'): Colours & { series: readonly string[] } {
  const root = document.documentElement;
  const scheme = root.getAttribute('data-mantine-color-scheme');
  const probe = document.body.appendChild(document.createElement('span'));
  // Back again before anything is painted.
  if (on === 'paper') root.setAttribute('data-mantine-color-scheme', 'light');
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return hex((getComputedStyle(probe).color.match(/\d+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number));
  };
  try {
    const named = Object.entries(VARIABLES).map(([name, variable]) => [name, read(variable)]);
    const series = Array.from({ length: SERIES + 1 }, (_, index) => read(`--series-${index}`));
    return { ...(Object.fromEntries(named) as Colours), series };
  } finally {
    if (scheme !== null) root.setAttribute('data-mantine-color-scheme', scheme);
    probe.remove();
  }
}
