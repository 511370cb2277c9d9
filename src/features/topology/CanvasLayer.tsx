import { useComputedColorScheme } from '@mantine/core';
import { useStoreApi, ViewportPortal } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { covers, widened, type Box } from '../../domain/plane';
import type { Colouring } from './colouring';
import { areaOf, REST_MS, SCALED_AT_MOST } from './level';
import { looksOf, paletteOf, type Palette } from './looks';
import { createPainter, type Order, type Painter, type Subject } from './painter';
import type { Scene } from './scene';
import classes from './graph.module.css';

/** So much more than the screen is painted, that most moves show what is there already. */
const OVERSIZE = 1.5;
/** What is painted beyond the screen is painted anew when less than this part of it is left. */
const LEFT = 0.5;

interface Props {
  scene: Scene;
  colouring: Colouring;
  /** From afar bundles stand for them. */
  withLinks: boolean;
  faded: boolean;
  /** Told which part of the picture is painted. */
  onPainted: (area: Box) => void;
}

/**
 * The many: painted once, moved with React Flow's viewport while it is panned or zoomed, and painted again when it has become
 * stale.
 */
export function CanvasLayer(props: Props) {
  return (
    <ViewportPortal>
      <Painted {...props} />
    </ViewportPortal>
  );
}

/** The portal opens after the first rendering: what works on the canvas has to live inside. */
function Painted({ scene, colouring, withLinks, faded, onPainted }: Props) {
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useComputedColorScheme();
  const layer = useRef<ReturnType<typeof createLayer>>(undefined);
  const painted = useRef<{ scheme: string; palette: Palette }>(undefined);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const created = createLayer(element, store.getState, onPainted);
    layer.current = created;
    const stop = store.subscribe(created.look);
    return () => {
      stop();
      created.close();
    };
  }, [store, onPainted]);
  useEffect(() => {
    const element = canvas.current?.parentElement;
    if (!element) return;
    const { links, vpcIds: _, regionIds: __, ...packed } = scene.packed();
    const looks = looksOf(links, colouring);
    if (painted.current?.scheme !== scheme) painted.current = { scheme, palette: paletteOf(element) };
    layer.current?.show({ packed, looks, palette: painted.current.palette }, withLinks);
  }, [scene, colouring, scheme, withLinks]);

  return <canvas ref={canvas} className={classes.many} data-faded={faded || undefined} aria-hidden />;
}

interface View {
  readonly transform: readonly [x: number, y: number, zoom: number];
  readonly width: number;
  readonly height: number;
}

function createLayer(element: HTMLCanvasElement, viewOf: () => View, onPainted: (area: Box) => void) {
  const context = element.getContext('bitmaprenderer');
  let shown: Order | undefined;
  let isStale = true;
  let withLinks = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const painter: Painter = createPainter({
    onPainted(bitmap, order) {
      const { area } = order;
      context?.transferFromImageBitmap(bitmap);
      element.style.width = `${area.width}px`;
      element.style.height = `${area.height}px`;
      element.style.transform = `translate(${area.x}px, ${area.y}px)`;
      shown = order;
      onPainted(area);
      look();
    },
    onFonts() {
      isStale = true;
      look();
    },
  });
  const order = () => {
    const { transform, width, height } = viewOf();
    const [x, y, zoom] = transform;
    if (width === 0 || height === 0) return;
    isStale = false;
    const ratio = Math.min(window.devicePixelRatio, 2);
    painter.order({
      area: widened(areaOf({ x, y, zoom }, { width, height }), OVERSIZE),
      ...{ zoom, ratio, withLinks },
      pixels: {
        width: Math.ceil(width * OVERSIZE * ratio),
        height: Math.ceil(height * OVERSIZE * ratio),
      },
    });
  };
  /** Whether something else is to be painted. */
  function look() {
    clearTimeout(settling);
    if (painter.isBusy()) return;
    if (shown === undefined || isStale) return order();
    const { transform, width, height } = viewOf();
    const [x, y, zoom] = transform;
    const scaled = zoom > shown.zoom ? zoom / shown.zoom : shown.zoom / zoom;
    const needed = widened(areaOf({ x, y, zoom }, { width, height }), 1 + (OVERSIZE - 1) * LEFT);
    if (scaled > SCALED_AT_MOST || !covers(shown.area, needed)) return order();
    // Sharp again when the movement has come to rest.
    if (zoom !== shown.zoom) settling = setTimeout(order, REST_MS);
  }
  return {
    show(subject: Subject, links: boolean) {
      withLinks = links;
      isStale = true;
      painter.show(subject);
      look();
    },
    look,
    close() {
      clearTimeout(settling);
      painter.close();
    },
  };
}
