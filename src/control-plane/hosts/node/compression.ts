import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { addVary } from './headers';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Encoding = 'br' | 'gzip';

/** Bytes that can be a body: not of memory that is shared between threads. */
export type Bytes = Uint8Array<ArrayBuffer>;

const TEXT =
  /^(text\/(?!event-stream)|application\/(json|problem\+json|javascript|manifest\+json|xml)|image\/svg\+xml)/;
/** Below this the headers of compression are as long as what it saves. */
const SMALLEST = 1_000;

export const isText = (contentType: string) => TEXT.test(contentType);

/** The best encoding that the caller takes; undefined: as it is. */
export function encodingFor(request: Request): Encoding | undefined {
  const accepted = new Map(
    (request.headers.get('accept-encoding') ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return [name, quality === undefined ? 1 : Number(quality)];
    }),
  );
  return (['br', 'gzip'] as const).find((each) => (accepted.get(each) ?? accepted.get('*') ?? 0) > 0);
}

/** Answers are compressed fast; files, which are compressed once and sent often, with more care. */
export async function compress(bytes: Bytes, encoding: Encoding, thorough: boolean): Promise<Bytes> {
  if (encoding === 'gzip') return await gzipped(bytes, { level: thorough ? 9 : 5 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: thorough ? 9 : 4,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return await brotli(bytes, { params });
}

/** The answer, compressed where the caller takes that and it pays. Never an event stream, which has to arrive piece by piece. */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers, status } = response;
  if (!isText(headers.get('content-type') ?? '') || headers.has('content-encoding')) return response;
  addVary(headers, 'Accept-Encoding');
  const encoding = encodingFor(request);
  if (encoding === undefined || status === 204 || status === 304 || request.method === 'HEAD')
    return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length < SMALLEST) return new Response(bytes, { status, headers });
  headers.set('content-encoding', encoding);
  // As a strong name it would stand for other bytes than the ones that are sent.
  const etag = headers.get('etag');
  if (etag !== null && !etag.startsWith('W/')) headers.set('etag', `W/${etag}`);
  return new Response(await compress(bytes, encoding, false), { status, headers });
}
