import type { Painting } from './paint';

/** What is painted; it changes seldom. */
export type Subject = Pick<Painting, 'packed' | 'looks' | 'palette'>;
/** Which part of it is painted, and how large. */
export type Order = Pick<Painting, 'area' | 'zoom' | 'ratio' | 'withLinks'> & {
  readonly pixels: { readonly width: number; readonly height: number };
};
export type ToPainter =
  { readonly kind: 'subject'; readonly subject: Subject } | { readonly kind: 'order'; readonly order: Order };
export type FromPainter =
  { readonly kind: 'painted'; readonly bitmap: ImageBitmap } | { readonly kind: 'fonts' };

export interface Painter {
  show(subject: Subject): void;
  /** One after the other; while one is being painted, the next is asked for when it is done. */
  order(order: Order): void;
  isBusy(): boolean;
  close(): void;
}
interface Listener {
  onPainted(bitmap: ImageBitmap, order: Order): void;
  /** What has been painted has other letters now. */
  onFonts(): void;
}

/** Paints in a thread of its own: thousands of lines take longer than a frame. */
export function createPainter({ onPainted, onFonts }: Listener): Painter {
  const worker = new Worker(new URL('./paint-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToPainter) => worker.postMessage(message);
  let current: Order | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<FromPainter>) => {
    if (data.kind === 'fonts') return onFonts();
    const order = current;
    current = undefined;
    if (order !== undefined) onPainted(data.bitmap, order);
  });
  return {
    show: (subject) => send({ kind: 'subject', subject }),
    order(order) {
      current = order;
      send({ kind: 'order', order });
    },
    isBusy: () => current !== undefined,
    close: () => worker.terminate(),
  };
}
