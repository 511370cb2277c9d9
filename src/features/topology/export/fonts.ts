import { FONT_WEIGHTS, latin, vietnamese } from '../font-files';

async function base64(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}

const face = (family: string, data: string) =>
  `@font-face{font-family:'${family}';font-weight:${FONT_WEIGHTS};font-display:swap;src:url(data:font/woff2;base64,${data}) format('woff2')}`;

/**
 * The console's font inside the picture: an image does not see those of the page. What is missing in the first is looked
 * for in the second family; both stand in the picture's list. Without them it is drawn with the fonts of the system.
 */
export async function embeddedFonts(): Promise<string | undefined> {
  try {
    const [first, second] = await Promise.all([base64(latin), base64(vietnamese)]);
    return face('Inter Variable', first) + face('Inter', second);
  } catch {
    return undefined;
  }
}
