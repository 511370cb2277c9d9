import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compress, encodingFor, isText, type Bytes, type Encoding } from './compression';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const INDEX = '/index.html';

/** The build puts a hash of the content into the names of what is below here: they never change. */
const isHashed = (path: string) => /^\/assets\/.+-[\w-]{8,}\.\w+$/.test(path);

interface StaticFile {
  bytes: Bytes;
  type: string;
  etag: string;
  cacheControl: string;
  /** Made when first asked for. */
  encoded: Map<Encoding, Promise<Bytes>>;
}

async function load(directory: string, file: string): Promise<[string, StaticFile]> {
  const bytes = (await readFile(file)) as Bytes;
  const path = `/${relative(directory, file).split(sep).join('/')}`;
  return [
    path,
    {
      bytes,
      type: TYPES[/\.\w+$/.exec(path)?.[0].toLowerCase() ?? ''] ?? 'application/octet-stream',
      etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
      cacheControl: isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      encoded: new Map(),
    },
  ];
}

const decoded = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** Whether a person wants to see a page, so that one who opens a link into the console gets the console. */
const isNavigation = (request: Request, path: string) => {
  const mode = request.headers.get('sec-fetch-mode');
  return (
    (mode === null || mode === 'navigate') &&
    (request.headers.get('accept') ?? '').includes('text/html') &&
    !path.startsWith('/assets/') &&
    !/\.[a-z][a-z0-9]*$/i.test(path)
  );
};

const plain = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });

export interface StaticFiles {
  answer(request: Request, path: string): Promise<Response>;
  readonly count: number;
}

/**
 * The built console. All of it (a few megabytes) is read at start: an address is looked up among the names that were found
 * then, so that no address leads out of the directory.
 */
export async function loadStaticFiles(directory: string): Promise<StaticFiles> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const found = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(await Promise.all(found.map((file) => load(directory, file))));

  async function send(file: StaticFile, request: Request): Promise<Response> {
    const { bytes, type, cacheControl } = file;
    const encoding = isText(type) ? encodingFor(request) : undefined;
    // Each encoding has a name of its own: they are different bytes.
    const etag = `"${file.etag}${encoding === undefined ? '' : `-${encoding}`}"`;
    const headers = {
      'content-type': type,
      'cache-control': cacheControl,
      etag,
      ...(isText(type) && { vary: 'Accept-Encoding' }),
    };
    const known = (request.headers.get('if-none-match') ?? '').split(',').map((each) => each.trim());
    if (known.includes('*') || known.some((each) => each.replace(/^W\//, '') === etag))
      return new Response(null, { status: 304, headers });
    if (encoding === undefined) return sized(bytes, headers, request);
    const made = file.encoded.get(encoding) ?? compress(bytes, encoding, true);
    file.encoded.set(encoding, made);
    return sized(await made, { ...headers, 'content-encoding': encoding }, request);
  }

  const sized = (bytes: Bytes, headers: Record<string, string>, { method }: Request) =>
    new Response(method === 'HEAD' ? null : bytes, {
      headers: { ...headers, 'content-length': String(bytes.length) },
    });

  return {
    count: files.size,
    async answer(request, encodedPath) {
      const path = decoded(encodedPath);
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return plain(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
      const file = path === undefined ? undefined : files.get(path === '/' ? INDEX : path);
      if (file !== undefined) return send(file, request);
      const index = files.get(INDEX);
      if (path !== undefined && index !== undefined && isNavigation(request, path))
        return send(index, request);
      return plain(404, 'There is nothing here.');
    },
  };
}
