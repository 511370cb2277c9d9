import type { Input, OperationId } from '../contract/operations';
import { requestOf } from './client';

/** For a POSIX shell: as it stands where nothing in it could mean anything, else in single quotes. */
export const shellQuote = (text: string) =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

interface Caller {
  /** Of the service, e.g. `https://console.example.com`. */
  origin: string;
  accountId?: string | undefined;
}

/**
 * The call that the console makes, as a command for a shell: the same address, headers and body, with an API token in place of
 * the session. No secret is in it: the shell puts `$TOKEN` in.
 */
export function curlOf<Id extends OperationId>(
  id: Id,
  input: Input<Id>,
  { origin, accountId }: Caller,
): string {
  const { method, url, headers, body } = requestOf(id, input);
  const header = (name: string, value: string) =>
    `--header ${shellQuote(`${name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())}: ${value}`)}`;
  return [
    `curl --request ${method} ${shellQuote(new URL(url, origin).href)}`,
    '--header "Authorization: Bearer $TOKEN"',
    ...(accountId === undefined ? [] : [header('x-account-id', accountId)]),
    ...Object.entries(headers).map(([name, value]) => header(name, value)),
    ...(body === undefined ? [] : [`--data-raw ${shellQuote(body)}`]),
  ].join(' \\\n  ');
}

/** What `apiQuery` reads, as a command. */
export function curlOfQuery({
  queryKey: [of, accountId, input],
}: {
  queryKey: readonly [OperationId, string, unknown];
}) {
  const caller = { origin: window.location.origin, ...(accountId !== '' && { accountId }) };
  return { of, command: curlOf(of, input as Input<OperationId>, caller) };
}
