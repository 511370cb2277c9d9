import { useComputedColorScheme } from '@mantine/core';
import { useEffect, type RefObject } from 'react';
import { CHECK_SHAPE, SHAPE_SIZE, VERDICT_SHAPE } from '../../../components/verdict-shapes';
import { VERDICTS, VERDICT_TONE } from '../../../components/VerdictMark';

const WIDTH = { verdict: 1.33, chosen: 1.6 };
const FADED = 0.25;

function drawn(shape: string, colour: string, width: number, opacity = 1): string {
  const ratio = Math.ceil(window.devicePixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SHAPE_SIZE * ratio;
  const context = canvas.getContext('2d');
  if (context === null) return 'none';
  context.scale(ratio, ratio);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = context.lineJoin = 'round';
  context.globalAlpha = opacity;
  context.stroke(new Path2D(`M0 0${shape}`));
  return `url(${canvas.toDataURL()})`;
}

/**
 * What is seen in the cells, as pictures in the style of the element: `--mark-eligible`, `--mark-eligible-faded`, …,
 * `--mark-chosen`. Drawn once they are only copied while scrolling, which is several times cheaper than an SVG in each cell.
 */
export function useMarkImages(element: RefObject<HTMLElement | null>) {
  const scheme = useComputedColorScheme();
  useEffect(() => {
    const draw = () => {
      const { current } = element;
      if (current === null) return;
      const tokens = getComputedStyle(current);
      const set = (name: string, image: string) => current.style.setProperty(`--mark-${name}`, image);
      for (const verdict of VERDICTS) {
        const colour = tokens.getPropertyValue(`--tone-${VERDICT_TONE[verdict]}`);
        set(verdict, drawn(VERDICT_SHAPE[verdict], colour, WIDTH.verdict));
        set(`${verdict}-faded`, drawn(VERDICT_SHAPE[verdict], colour, WIDTH.verdict, FADED));
      }
      set('chosen', drawn(CHECK_SHAPE, tokens.getPropertyValue('--surface'), WIDTH.chosen));
    };
    draw();
    // Zooming the page changes how many points a px has.
    window.addEventListener('resize', draw);
    return () => window.removeEventListener('resize', draw);
  }, [element, scheme]);
}
