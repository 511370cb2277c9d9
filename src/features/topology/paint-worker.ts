import { FONT_WEIGHTS, latin, vietnamese } from './font-files';
import { paint } from './paint';
import type { FromPainter, Subject, ToPainter } from './painter';

/** The DOM's types have no worker's scope. */
interface Scope {
  readonly fonts: FontFaceSet;
  postMessage(message: FromPainter, transfer: Transferable[]): void;
}
const scope = globalThis as unknown as Scope;

let subject: Subject | undefined;
const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d');

addEventListener('message', ({ data }: MessageEvent<ToPainter>) => {
  if (data.kind === 'subject') {
    subject = data.subject;
    return;
  }
  if (subject === undefined || context === null) return;
  const { pixels, ...order } = data.order;
  // Setting a size, also the same, makes the canvas anew.
  if (canvas.width !== pixels.width) canvas.width = pixels.width;
  if (canvas.height !== pixels.height) canvas.height = pixels.height;
  paint(context, { ...subject, ...order });
  const bitmap = canvas.transferToImageBitmap();
  scope.postMessage({ kind: 'painted', bitmap }, [bitmap]);
});

/** A worker has fonts of its own; what was written without them is written again. */
async function loadFonts() {
  const faces = [
    new FontFace('Inter Variable', `url(${latin})`, { weight: FONT_WEIGHTS }),
    new FontFace('Inter Variable', `url(${vietnamese})`, { weight: FONT_WEIGHTS, unicodeRange: VIETNAMESE }),
  ];
  for (const face of faces) scope.fonts.add(await face.load());
  scope.postMessage({ kind: 'fonts' }, []);
}
/** As in the font's own style sheet. */
const VIETNAMESE = 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'; // prettier-ignore
// Without them it writes with those of the system.
loadFonts().catch(() => undefined);
