import { Client, type QueryArrayConfig, type QueryConfig } from 'pg';

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
 */
export class PreparedClient extends Client {
  override query = ((text: string | QueryConfig | QueryArrayConfig, values?: unknown[], done?: never) => {
    const name =
      typeof text === 'string' && values !== undefined && values.length > 0 ? nameOf(text) : undefined;
    return name === undefined
      ? super.query(text as string, values as unknown[], done as never)
      : super.query({ name, text: text as string, values: values ?? [] }, done as never);
  }) as typeof Client.prototype.query;
}
