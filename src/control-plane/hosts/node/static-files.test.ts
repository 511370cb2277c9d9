import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openReadyHost, SCRIPT } from './test-host';

const JS = '/assets/index-Abc12_-9.js';
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the console', () => {
  it('is served with its types, hashed files for ever, others to be asked for again', async () => {
    const { ask } = await openReadyHost();
    const seen: Record<string, unknown[]> = {};
    for (const path of [
      '/',
      '/index.html',
      '/favicon.svg',
      '/robots.txt',
      '/manifest.webmanifest',
      JS,
      '/assets/index-Abc12345.css',
    ]) {
      const { status, headers } = await ask(path);
      seen[path] = [status, headers['content-type'], headers['cache-control']];
    }
    const immutable = 'public, max-age=31536000, immutable';
    expect(seen).toEqual({
      '/': [200, 'text/html; charset=utf-8', 'no-cache'],
      '/index.html': [200, 'text/html; charset=utf-8', 'no-cache'],
      '/favicon.svg': [200, 'image/svg+xml', 'no-cache'],
      '/robots.txt': [200, 'text/plain; charset=utf-8', 'no-cache'],
      '/manifest.webmanifest': [200, 'application/manifest+json', 'no-cache'],
      [JS]: [200, 'text/javascript; charset=utf-8', immutable],
      '/assets/index-Abc12345.css': [200, 'text/css; charset=utf-8', immutable],
    });
  });

  it('answers a link into it with the console, and nothing else with that', async () => {
    const { ask } = await openReadyHost();
    const statusOf = async (path: string, headers: Record<string, string>) => {
      const answer = await ask(path, { headers });
      return `${answer.status} ${answer.text.includes('<title>Console</title>')}`;
    };
    expect(await statusOf('/cross-connects/ri-1?tab=2', HTML)).toBe('200 true');
    expect(await statusOf('/address-space/10.0.0.0', { ...HTML, 'sec-fetch-mode': 'navigate' })).toBe(
      '200 true',
    );
    expect(await statusOf('/cross-connects', { accept: 'application/json' })).toBe('404 false');
    expect(await statusOf('/cross-connects', {})).toBe('404 false');
    expect(await statusOf('/cross-connects', { ...HTML, 'sec-fetch-mode': 'cors' })).toBe('404 false');
    expect(await statusOf('/assets/gone-Abc12345.js', HTML)).toBe('404 false');
    expect(await statusOf('/assets/gone', HTML)).toBe('404 false');
    expect(await statusOf('/gone.js', HTML)).toBe('404 false');
    expect(await statusOf('/api', HTML)).toBe('404 false');
    expect(await statusOf('/api/v1/gone', HTML)).toBe('404 false');
    expect(await statusOf('/API/v1/me', HTML)).toBe('200 true');
  });

  it('takes only GET and HEAD', async () => {
    const { ask } = await openReadyHost();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await ask('/', { method });
      expect([answer.status, answer.headers.allow], method).toEqual([405, 'GET, HEAD']);
    }
    const [head, get] = [await ask(JS, { method: 'HEAD' }), await ask(JS)];
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    for (const name of ['content-length', 'content-type', 'etag', 'cache-control'])
      expect(head.headers[name], name).toBe(get.headers[name]);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%252e%252e/%252e%252e/secret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/./../secret.txt',
    '/.hidden',
    '/%00',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/assets',
    '/assets/',
    '/__proto__',
    '/constructor',
  ])('gives nothing away for %s', async (path) => {
    const { ask } = await openReadyHost();
    const answer = await ask(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain('secret');
    expect(answer.text).not.toContain('public');
  });

  it('is served from nowhere when it was not built, and says so in the log', async () => {
    const { ask, logged } = await openReadyHost({ env: { STATIC_DIR: '/nowhere' } });
    expect((await ask('/', { headers: HTML })).status).toBe(404);
    expect(logged()).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'there is no console to serve' }),
    );
  });
});

describe('a copy that somebody has', () => {
  it('is not sent again, in whatever encoding', async () => {
    const { ask } = await openReadyHost();
    const names = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': encoding };
      const etag = (await ask(JS, { headers })).headers.etag ?? '';
      expect(etag).toMatch(/^"[\w-]+"$/);
      names.add(etag);
      for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
        const answer = await ask(JS, { headers: { ...headers, 'if-none-match': known } });
        expect([answer.status, answer.bytes.length, answer.headers.etag], known).toEqual([304, 0, etag]);
        expect(answer.headers['cache-control']).toContain('immutable');
        expect(answer.headers.vary).toBe('Accept-Encoding');
      }
      const other = await ask(JS, { headers: { ...headers, 'if-none-match': '"other"' } });
      expect(other.status).toBe(200);
    }
    expect(names.size).toBe(3);
  });
});

describe('compression', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['gzip;q=0.5, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['deflate', undefined],
    ['br;q=0, *;q=0', undefined],
    ['', undefined],
  ])('for Accept-Encoding "%s" is %s', async (accepted, expected) => {
    const { ask } = await openReadyHost();
    const { headers, bytes } = await ask(JS, { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(expected);
    expect(headers['content-length']).toBe(String(bytes.length));
    expect(headers.vary).toBe('Accept-Encoding');
    const plain =
      expected === 'br' ? brotliDecompressSync(bytes) : expected === 'gzip' ? gunzipSync(bytes) : bytes;
    expect(plain.toString()).toBe(SCRIPT);
    if (expected !== undefined) expect(bytes.length).toBeLessThan(SCRIPT.length / 10);
  });

  it('leaves alone what is compressed already', async () => {
    const { ask } = await openReadyHost();
    const { headers, bytes } = await ask('/assets/inter-Abc12345.woff2', {
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect([headers['content-type'], headers['content-encoding']]).toEqual(['font/woff2', undefined]);
    expect([...bytes]).toEqual([1, 2, 3]);
  });

  it('also of long answers of the API, not of short ones', async () => {
    const { ask } = await openReadyHost();
    const headers = { 'accept-encoding': 'gzip' };
    const document = await ask('/api/v1/openapi.json', { headers });
    expect(document.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(document.bytes).toString())).toMatchObject({ openapi: '3.1.0' });
    const short = await ask('/api/v1/me', { headers });
    expect([short.status, short.headers['content-encoding']]).toEqual([401, undefined]);
    expect(short.json.status).toBe(401);
    expect(short.headers.vary).toContain('Accept-Encoding');
  });
});
