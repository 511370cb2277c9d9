import { Refusal } from './problem';

/** The JSON body, as text and as a value; an empty one counts as `{}`. */
export async function readBody(request: Request): Promise<{ text: string; value: unknown }> {
  const text = await request.text();
  if (text === '') return { text, value: {} };
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new Refusal('unsupported-media-type', 'Send the body as application/json.');
  try {
    return { text, value: JSON.parse(text) as unknown };
  } catch {
    throw new Refusal('malformed', 'The body is not JSON.');
  }
}

/** The version in `If-Match: "3"`. */
export function readVersion(request: Request): number {
  const text = request.headers.get('if-match');
  if (text === null)
    throw new Refusal('version-required', 'Send If-Match with the version that you have seen.');
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(text.trim())?.[1];
  if (version === undefined)
    throw new Refusal('version-conflict', 'If-Match holds no version of this object.');
  return Number(version);
}
