import { AsyncLocalStorage } from 'node:async_hooks';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof LEVELS)[number];
type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

export type Log = Record<Level, (message: string, facts?: Facts) => void> & {
  /** What should not have happened. */
  failure(message: string, error: unknown): void;
};

const request = new AsyncLocalStorage<string>();
/** Every line that is logged during `work` carries the id of the request. */
export const withRequestId = <T>(requestId: string, work: () => T): T => request.run(requestId, work);

/** Libraries put addresses with passwords, and headers, into their messages. */
const withoutSecrets = (text: string) =>
  text
    .replace(/\bcct_\w+/g, 'cct_***')
    .replace(/\bBearer\s+[^\s"',]+/gi, 'Bearer ***')
    .replace(/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*):[^\s@/]+@/gi, '$1:***@');

/**
 * One JSON object a line. Only what is named here and at the places that call it is written: never headers, bodies or query
 * strings, so that no secret has to be taken out again.
 */
export function createLog(
  least: Level,
  write: (line: string) => void = (line) => process.stdout.write(line),
  clock: () => string = () => new Date().toISOString(),
): Log {
  const at =
    (level: Level) =>
    (message: string, facts: Facts = {}) => {
      if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
      const requestId = request.getStore();
      const line = { time: clock(), level, message, ...(requestId !== undefined && { requestId }), ...facts };
      write(`${withoutSecrets(JSON.stringify(line))}\n`);
    };
  const error = at('error');
  return {
    ...{ debug: at('debug'), info: at('info'), warn: at('warn'), error },
    failure: (message, cause) =>
      error(
        message,
        cause instanceof Error
          ? { error: `${cause.name}: ${cause.message}`, stack: cause.stack }
          : { error: String(cause) },
      ),
  };
}
