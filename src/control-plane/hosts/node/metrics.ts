import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Durations {
  sum: number;
  count: number;
  /** How many took at most as long as the bucket of the same place. */
  within: number[];
}

export interface Metrics {
  answered(operation: string, status: number, seconds: number): void;
  /** Prometheus text format 0.0.4. */
  text(): string;
  close(): void;
}

export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

const family = (name: string, type: 'counter' | 'gauge' | 'histogram', help: string, samples: string[]) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${type}`,
  ...samples,
];

/** Counts answers; the rest is measured when asked. Labels are names of ours, never what a caller sent. */
export function createMetrics(gauges: { openStreams(): number; running(): number }): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();
  const lag = monitorEventLoopDelay({ resolution: 10 });
  lag.enable();

  const histogram = ([operation, { sum, count, within }]: [string, Durations]) => {
    const label = `operation="${operation}"`;
    const name = 'http_request_duration_seconds';
    return [
      ...BUCKETS.map((bucket, index) => `${name}_bucket{${label},le="${bucket}"} ${within[index]}`),
      `${name}_bucket{${label},le="+Inf"} ${count}`,
      `${name}_sum{${label}} ${sum}`,
      `${name}_count{${label}} ${count}`,
    ];
  };

  return {
    answered(operation, status, seconds) {
      const labels = `operation="${operation}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
      const { sum, count, within } = durations.get(operation) ?? {
        ...{ sum: 0, count: 0, within: BUCKETS.map(() => 0) },
      };
      durations.set(operation, {
        sum: sum + seconds,
        count: count + 1,
        within: within.map((each, index) => (seconds <= (BUCKETS[index] ?? 0) ? each + 1 : each)),
      });
    },
    text() {
      const memory = process.memoryUsage();
      // In nanoseconds, and beyond the resolution of the timer by which it is measured; without a sample it is no number.
      const late = Math.max(0, (lag.percentile(99) || 0) / 1e9 - 0.01);
      lag.reset();
      return `${[
        ...family(
          'http_requests_total',
          'counter',
          'Answers by operation and status.',
          [...requests].map(([labels, count]) => `http_requests_total{${labels}} ${count}`),
        ),
        ...family(
          'http_request_duration_seconds',
          'histogram',
          'Time from the head of the request to the head of the answer.',
          [...durations].flatMap(histogram),
        ),
        ...family('http_requests_running', 'gauge', 'Requests that are being worked on.', [
          `http_requests_running ${gauges.running()}`,
        ]),
        ...family('event_streams_open', 'gauge', 'Event streams that are open.', [
          `event_streams_open ${gauges.openStreams()}`,
        ]),
        ...family('process_resident_memory_bytes', 'gauge', 'Memory of the process.', [
          `process_resident_memory_bytes ${memory.rss}`,
        ]),
        ...family('nodejs_heap_used_bytes', 'gauge', 'Memory that JavaScript objects use.', [
          `nodejs_heap_used_bytes ${memory.heapUsed}`,
        ]),
        ...family('nodejs_eventloop_lag_seconds', 'gauge', '99th percentile since it was last read.', [
          `nodejs_eventloop_lag_seconds ${late}`,
        ]),
        ...family('process_start_time_seconds', 'gauge', 'When the process began, in Unix time.', [
          `process_start_time_seconds ${Math.round(performance.timeOrigin / 1000)}`,
        ]),
      ].join('\n')}\n`;
    },
    close: () => lag.disable(),
  };
}
