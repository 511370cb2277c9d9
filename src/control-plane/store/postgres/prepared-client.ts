import { Client, type ClientConfig, type QueryArrayConfig, type QueryConfig } from 'pg';
import { StoreBusy } from '../port';
import { ConnectionLost, isLastWord } from './connection-lost';

export interface PreparedClientConfig extends ClientConfig {
  /** Told of each statement that the server gave up. */
  onGivenUp?(error: Error): void;
}

/** The statement took too long (57014) or waited too long for a lock (55P03), or the server has no room for it (53). */
const GIVEN_UP = /^(57014|55P03|53)/;
const isGivenUp = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && GIVEN_UP.test(String(error.code));

/** More texts than the service has by far; should there be some without end, those beyond are sent as they are. */
const NAMES_AT_MOST = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size === NAMES_AT_MOST) return known;
  const name = `statement_${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A connection on which the database reads each statement once, and plans it a few times, rather than for every call: the service
 * says the same few dozen over and over. They are short, so that reading them takes it longer than doing them.
 *
 * When it breaks, that statement and all later ones throw the same `ConnectionLost`: a ROLLBACK that cannot be sent any more does not
 * hide why. What the server gave up for now throws `StoreBusy`: its transaction is undone.
 */
export class PreparedClient extends Client {
  #lost: ConnectionLost | undefined;
  readonly #onGivenUp: PreparedClientConfig['onGivenUp'];

  constructor(config?: PreparedClientConfig) {
    super(config);
    this.#onGivenUp = config?.onGivenUp;
    // Before what was asked on it fails.
    this.on('error', (error) => this.#lose(error));
  }

  #lose(cause: unknown) {
    this.#lost ??= new ConnectionLost('the connection to the database broke', { cause });
  }

  override query = ((text: string | QueryConfig | QueryArrayConfig, values?: unknown[], done?: never) => {
    const name =
      typeof text === 'string' && values !== undefined && values.length > 0 ? nameOf(text) : undefined;
    const answer: unknown =
      name === undefined
        ? super.query(text as string, values as unknown[], done as never)
        : super.query({ name, text: text as string, values: values ?? [] }, done as never);
    if (!(answer instanceof Promise)) return answer;
    return answer.catch((error: unknown) => {
      if (isLastWord(error)) this.#lose(error);
      if (this.#lost !== undefined || !isGivenUp(error)) throw this.#lost ?? error;
      this.#onGivenUp?.(error);
      throw new StoreBusy('the database gave up a statement', { cause: error });
    });
  }) as typeof Client.prototype.query;
}
