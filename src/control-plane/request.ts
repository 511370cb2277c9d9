import { Refusal } from './problem';

/** The JSON that was sent; nothing counts as `{}`. */
export function parseBody({ headers }: Request, text: string): unknown {
  if (text === '') return {};
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new Refusal('unsupported-media-type', 'Send the body as application/json.');
  try {
    return JSON.parse(text) as unknown;
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
