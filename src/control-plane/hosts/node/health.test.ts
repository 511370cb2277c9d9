import { describe, expect, it, vi } from 'vitest';
import { openMemory, type OpenedStore } from './open-store';
import { ask, atEnd, openHost, openReadyHost, signIn } from './test-host';

/** A store that opens, and fails, when the test says so. */
function controlledStore() {
  const memory = openMemory();
  let opened: (store: OpenedStore) => void = () => {};
  let broken = false;
  const store: OpenedStore = {
    ...memory,
    store: {
      ...memory.store,
      read: (work) => (broken ? Promise.reject(new Error('the database is gone')) : memory.store.read(work)),
    },
  };
  return {
    openStore: () => new Promise<OpenedStore>((resolve) => (opened = resolve)),
    open: () => opened(store),
    breakDown: (isBroken: boolean) => (broken = isBroken),
  };
}

describe('health', () => {
  it('lives at once, and is ready when the database is open and as long as it answers', async () => {
    const { openStore, open, breakDown } = controlledStore();
    const { starting, logged } = openHost({ openStore });
    const url = await vi.waitFor(() => {
      const line = logged().find(({ message }) => message === 'listening');
      expect(line).toBeDefined();
      return String(line?.url);
    });
    const statusOf = async (path: string) => (await ask(url, path)).status;
    expect([await statusOf('/healthz'), await statusOf('/readyz'), await statusOf('/')]).toEqual([
      200, 503, 200,
    ]);
    const early = await ask(url, '/api/v1/me');
    expect([early.status, early.headers['retry-after'], early.json.status]).toEqual([503, '1', 503]);
    open();
    const host = await starting;
    atEnd(() => host.stop());
    expect([await statusOf('/readyz'), await statusOf('/api/v1/me')]).toEqual([200, 401]);
    breakDown(true);
    expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503]);
    breakDown(false);
    expect(await statusOf('/readyz')).toBe(200);
  });

  it('does not start without its database, and lets go of the port', async () => {
    const { starting, logged } = openHost({
      openStore: () => Promise.reject(new Error('no database')),
    });
    await expect(starting).rejects.toThrow('no database');
    const url = String(logged().find(({ message }) => message === 'listening')?.url);
    await expect(ask(url, '/healthz')).rejects.toThrow('ECONNREFUSED');
  });
});

interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** The text format as its specification tells it; whatever is not in it fails. */
function parse(text: string): { types: Record<string, string>; samples: Sample[] } {
  expect(text.endsWith('\n')).toBe(true);
  const types: Record<string, string> = {};
  const samples: Sample[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const type = /^# TYPE ([a-z_]+) (counter|gauge|histogram)$/.exec(line);
    const sample = /^([a-z_]+)(?:\{((?:[a-z]+="[^"\\\n]*",?)*)\})? (\S+)$/.exec(line);
    if (type) types[type[1] ?? ''] = type[2] ?? '';
    else if (sample) {
      const labels = [...(sample[2] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]);
      const value = Number(sample[3]);
      expect(value, line).not.toBeNaN();
      samples.push({ name: sample[1] ?? '', labels: Object.fromEntries(labels) as Sample['labels'], value });
    } else expect(line).toMatch(/^# HELP [a-z_]+ \S/);
  }
  return { types, samples };
}

describe('metrics', () => {
  it('are text that Prometheus reads, by operation and not by address', async () => {
    const { ask: asking } = await openReadyHost();
    const headers = await signIn({ ask: asking });
    await asking('/api/v1/vpcs/net-1', { headers });
    await asking('/api/v1/vpcs/net-2', { headers });
    await asking('/api/v1/me');
    await asking('/any/"address"\\');
    const answer = await asking('/metrics');
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    const { types, samples } = parse(answer.text);
    const valueOf = (name: string, labels: Record<string, string> = {}) =>
      samples.find(
        (each) =>
          each.name === name && Object.entries(labels).every(([key, value]) => each.labels[key] === value),
      )?.value;
    expect(valueOf('http_requests_total', { operation: 'getVpc', status: '404' })).toBe(2);
    expect(valueOf('http_requests_total', { operation: 'getMe', status: '401' })).toBe(1);
    expect(valueOf('http_requests_total', { operation: 'sign-in', status: '303' })).toBe(3);
    expect(valueOf('http_requests_total', { operation: 'sign-in', status: '200' })).toBe(1);
    expect(valueOf('event_streams_open')).toBe(0);
    expect(valueOf('process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
    expect(valueOf('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
    expect(types).toMatchObject({
      http_requests_total: 'counter',
      http_request_duration_seconds: 'histogram',
      event_streams_open: 'gauge',
    });

    const buckets = samples.filter(
      ({ name, labels }) => name === 'http_request_duration_seconds_bucket' && labels.operation === 'getVpc',
    );
    const counts = buckets.map(({ value }) => value);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(buckets.at(-1)).toMatchObject({ labels: { le: '+Inf' }, value: 2 });
    expect(valueOf('http_request_duration_seconds_count', { operation: 'getVpc' })).toBe(2);
    for (const { name } of samples) expect(types).toHaveProperty(name.replace(/_(bucket|sum|count)$/, ''));
    expect(answer.text).not.toMatch(/net-1|address/);
  });
});
