import { ExportProblem } from './export-problem';

/** More px on a side than browsers and most programs take. */
const LONGEST = 8_192;
/** So many px of the file for one of the picture: sharp on a good screen and on paper. */
const SHARP = 2;
/** Below this, names are too small to be read. */
const READABLE = 0.5;
/**
 * An image that has been decoded may still lack the fonts inside it: it asks for them when it is first drawn, and does not
 * say when they are there.
 */
const FONTS_MS = 100;

/** How much larger or smaller than the picture its PNG is; undefined when nobody could read it. */
export function pngScale(width: number, height: number): number | undefined {
  const scale = Math.min(SHARP, LONGEST / Math.max(width, height, 1));
  return scale < READABLE ? undefined : scale;
}

/** What the document says of itself at its beginning: asked before the browser has to read all of it. */
function sizeOf(svg: string) {
  const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    throw new ExportProblem('refused');
  }
  return image;
}

/** Draws an SVG document that says its width and height. */
export async function svgToPng(svg: string): Promise<Blob> {
  const { width, height } = sizeOf(svg);
  const scale = pngScale(width, height);
  if (scale === undefined) throw new ExportProblem('tooLarge');
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await load(url);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new ExportProblem('refused');
    const draw = () => context.drawImage(image, 0, 0, canvas.width, canvas.height);
    draw();
    await new Promise((resolve) => setTimeout(resolve, FONTS_MS));
    draw();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new ExportProblem('refused');
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
