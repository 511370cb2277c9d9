import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { run, runReady, SOON } from './test-process';

/* The service as a process of its own, as it is run: signals, exit codes, and what is under way meanwhile. */

const BROKEN = /socket hang up|ECONNRESET/;
const howItEnds = (asked: Promise<{ status: number }>) =>
  asked.then(
    ({ status }) => String(status),
    (error: Error) => error.message,
  );

describe('the configuration', () => {
  it('that is wrong is told on the way out, and nothing is started', async () => {
    const { exit, err, logged } = await run({ PORT: 'eighty', LOG_LEVEL: 'loud' });
    expect(await exit).toEqual([1, null]);
    expect(err()).toBe(
      'The service cannot start:\nPORT must be a whole number from 0 to 65535, but is "eighty".\n' +
        'LOG_LEVEL must be one of debug, info, warn, error, but is "loud".\n',
    );
    expect(logged()).toEqual([]);
  });

  it('with a port that is taken is told with the way on', async () => {
    const { url } = await runReady();
    const { port } = new URL(url);
    const second = await run({ PORT: port });
    expect(await second.exit).toEqual([1, null]);
    expect(second.err()).toBe(
      `The service cannot start:\nPort ${port} is in use by another program. Stop that program, or set PORT to another one.\n`,
    );
    expect(second.logged()).toEqual([]);
  });

  it('with a database that is not there is told without its password', async () => {
    const gone = await run({ DATABASE_URL: 'postgres://console:secret@127.0.0.1:1/console' });
    expect(await gone.exit).toEqual([1, null]);
    expect(gone.err()).toBe(
      'The service cannot start:\nThe database of DATABASE_URL cannot be reached (ECONNREFUSED). Start it, or correct the address.\n',
    );
  });
});

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  it('lets a request and an event stream end in good order', async () => {
    const { ask: asking, url, headers, slowDown, isRunning, kill, exit, says, messages } = await runReady();
    let streamEnd: string | undefined;
    const stream = get(`${url}/api/v1/events/stream`, { headers, agent: false }, (response) => {
      response.resume();
      response.on('end', () => (streamEnd = 'end'));
      response.on('error', () => (streamEnd = 'broken'));
    });
    stream.on('error', () => (streamEnd = 'broken'));
    await vi.waitFor(
      async () => expect((await asking('/metrics')).text).toContain('event_streams_open 1\n'),
      SOON,
    );

    await slowDown(1_500);
    const underWay = asking('/api/v1/me', { headers: { ...headers, connection: 'keep-alive' } });
    await isRunning(1);
    kill(signal);
    await says('stopping');
    await expect(asking('/healthz')).rejects.toThrow(/ECONNREFUSED|ECONNRESET|socket hang up/);
    const answer = await underWay;
    expect([answer.status, answer.headers.connection]).toEqual([200, 'close']);
    expect(await exit).toEqual([0, null]);
    expect(streamEnd).toBe('end');
    expect(messages().at(-1)).toBe('stopped');
    expect(messages()).not.toContain('requests were cut off');
  });
});

describe('stopping', () => {
  it('is told to whoever asks on a connection that is open: no longer ready', async () => {
    const { url, headers, slowDown, isRunning, kill, says, ask: asking, exit } = await runReady();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let heard = '';
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    await once(socket, 'connect');
    socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n');
    // Something else is under way, so that the process does not end before the question is complete.
    await slowDown(1_000);
    const underWay = howItEnds(asking('/api/v1/me', { headers }));
    await isRunning(1);
    kill('SIGTERM');
    await says('stopping');
    socket.write('\r\n');
    await once(socket, 'end');
    expect(heard).toMatch(/^HTTP\/1\.1 503 /);
    expect(heard).toContain('not ready');
    expect(await underWay).toBe('200');
    expect(await exit).toEqual([0, null]);
  });

  it('waits no longer than it may', async () => {
    const {
      ask: asking,
      headers,
      slowDown,
      isRunning,
      kill,
      exit,
      says,
    } = await runReady({
      SHUTDOWN_GRACE_MS: '200',
    });
    await slowDown(60_000);
    const underWay = howItEnds(asking('/api/v1/me', { headers }));
    await isRunning(1);
    kill('SIGTERM');
    expect(await underWay).toMatch(BROKEN);
    expect(await says('requests were cut off')).toMatchObject({ level: 'warn', requests: 1 });
    expect(await exit).toEqual([0, null]);
  });

  it('is at once when it is asked for again', async () => {
    const {
      ask: asking,
      headers,
      slowDown,
      isRunning,
      kill,
      exit,
      says,
    } = await runReady({
      SHUTDOWN_GRACE_MS: '600000',
    });
    await slowDown(60_000);
    const underWay = howItEnds(asking('/api/v1/me', { headers }));
    await isRunning(1);
    kill('SIGTERM');
    await says('stopping');
    let ended: unknown;
    void exit.then((how) => (ended = how));
    await vi.waitFor(() => {
      kill('SIGTERM');
      expect(ended).toEqual([1, null]);
    }, SOON);
    expect(await underWay).toMatch(BROKEN);
  });
});

describe.each([
  ['thrown', 'SIGUSR2'],
  ['rejected', 'SIGHUP'],
] as const)('an error that is %s and nobody handles', (_, signal) => {
  it('is logged and ends the process', async () => {
    const { kill, exit, logged } = await runReady();
    kill(signal);
    expect(await exit).toEqual([1, null]);
    expect(logged().at(-1)).toMatchObject({
      level: 'error',
      message: 'an error that nobody handled',
      error: 'Error: boom',
    });
  });
});
