import { useComputedColorScheme } from '@mantine/core';
import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Box } from '../../domain/plane';
import type { Colouring } from './colouring';
import { areaOf } from './level';
import { paint, paletteOf } from './paint';
import type { Scene } from './scene';
import classes from './graph.module.css';

/** So much more than the screen is painted, that most moves show what is there already. */
const OVERSIZE = 1.5;
/** A picture scaled by more than this looks blurred, or leaves holes at the edge. */
const BLUR = 1.3;

const covers = (outer: Box, inner: Box) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

interface Props {
  scene: Scene;
  /** Those that React Flow does not draw. */
  links: readonly string[];
  faded: boolean;
  colouring: Colouring;
}

/**
 * The many: painted once, moved with React Flow's viewport while it is panned or zoomed, and painted again when it has become
 * stale.
 */
export function CanvasLayer({ scene, links, faded, colouring }: Props) {
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme();

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const palette = paletteOf(element.parentElement ?? element);
    let painted: { area: Box; zoom: number } | undefined;
    let frame = 0;

    const repaint = () => {
      frame = 0;
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      if (width === 0 || height === 0) return;
      const ratio = Math.min(window.devicePixelRatio, 2);
      const screen = areaOf({ x, y, zoom }, { width, height });
      const area = {
        x: screen.x - (screen.width * (OVERSIZE - 1)) / 2,
        y: screen.y - (screen.height * (OVERSIZE - 1)) / 2,
        width: screen.width * OVERSIZE,
        height: screen.height * OVERSIZE,
      };
      const pixels = {
        width: Math.ceil(width * OVERSIZE * ratio),
        height: Math.ceil(height * OVERSIZE * ratio),
      };
      if (element.width !== pixels.width) element.width = pixels.width;
      if (element.height !== pixels.height) element.height = pixels.height;
      paint(context, { scene, area, scale: zoom * ratio, links, palette, colouring });
      element.style.width = `${area.width}px`;
      element.style.height = `${area.height}px`;
      element.style.transform = `translate(${area.x}px, ${area.y}px)`;
      painted = { area, zoom };
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(repaint);
    };
    let settling: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      if (painted === undefined) return later();
      const scaled = zoom > painted.zoom ? zoom / painted.zoom : painted.zoom / zoom;
      if (scaled > BLUR || !covers(painted.area, areaOf({ x, y, zoom }, { width, height }))) return later();
      // Sharp again when the movement has come to rest.
      clearTimeout(settling);
      if (zoom !== painted.zoom) settling = setTimeout(later, 120);
    };
    later();
    const stop = store.subscribe(look);
    return () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(settling);
    };
  }, [store, scene, links, colouring, scheme]);

  return (
    <ViewportPortal>
      <canvas ref={canvas} className={classes.many} data-faded={faded || undefined} aria-hidden />
    </ViewportPortal>
  );
}
