import { API_BASE, operations, type Input, type OperationId, type Output } from '../contract/operations';
import type { Operation } from '../contract/operation';
import { Problem } from '../contract/problems';
import { consoleConfig } from './console-config';
import { ApiError, ContractError, NetworkError } from './errors';
import { session } from './session';

/** What any call may carry, before the types of one operation narrow it. */
interface AnyInput {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number;
  idempotencyKey?: string;
}

export function requestUrl(operation: Operation, { params = {}, query = {} }: AnyInput): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') search.append(name, String(one));
    }
  }
  return `${consoleConfig().apiBaseUrl ?? ''}${API_BASE}${path}${search.size > 0 ? `?${search}` : ''}`;
}

/** Who calls, with a token that is not about to end. */
async function sessionHeaders(): Promise<Record<string, string>> {
  await session.source?.freshen();
  const { token, accountId } = session.get() ?? {};
  return {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(accountId !== undefined && { 'x-account-id': accountId }),
  };
}

interface Sent extends RequestInit {
  headers: Record<string, string>;
}

/** Asks as the one who is signed in. Whose token is refused, and cannot be replaced, is signed in no longer. */
export async function send(url: string, init: Sent): Promise<Response> {
  const caller = await sessionHeaders();
  const token = session.get()?.token;
  let response: Response;
  try {
    response = await fetch(url, { ...init, headers: { ...caller, ...init.headers } });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new NetworkError('no answer', { cause });
  }
  if (response.ok && session.get()?.token === token) session.source?.accepted();
  if (response.status !== 401 || token === undefined) return response;
  // Refused before anything was done: it can be sent again.
  if (await session.source?.replace(token)) return send(url, init);
  // Unless somebody else has signed in meanwhile.
  if (session.get()?.token === token) session.set(undefined);
  return response;
}

export async function readJson(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (cause) {
    throw new NetworkError('the answer broke off', { cause });
  }
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch (cause) {
    throw new ContractError('the answer is not JSON', { cause });
  }
}

export async function refusal(response: Response): Promise<ApiError> {
  const body = Problem.safeParse(await readJson(response).catch(() => undefined));
  const retryAfter = Number(response.headers.get('retry-after'));
  return new ApiError(
    body.success
      ? body.data
      : {
          type: '/problems/internal',
          title: response.statusText,
          status: response.status,
          detail: `HTTP ${response.status}`,
        },
    retryAfter > 0 ? retryAfter : undefined,
  );
}

/** What a call sends, but for who makes it: `call` sends it, and `curl.ts` prints it. */
export function requestOf<Id extends OperationId>(id: Id, input: Input<Id>) {
  const operation: Operation = operations[id];
  const given: AnyInput = input as AnyInput;
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    ...(operation.body && { 'content-type': 'application/json' }),
    ...(given.version !== undefined && { 'if-match': `"${given.version}"` }),
    ...(given.idempotencyKey !== undefined && { 'idempotency-key': given.idempotencyKey }),
  };
  const body = operation.body && JSON.stringify(given.body ?? {});
  return { method: operation.method, url: requestUrl(operation, given), headers, body };
}

/** Calls an operation of the contract. Throws `ApiError`, `NetworkError` or `ContractError`. */
export async function call<Id extends OperationId>(
  id: Id,
  input: Input<Id>,
  options: { signal?: AbortSignal } = {},
): Promise<Output<Id>> {
  const operation: Operation = operations[id];
  const { method, url, headers, body } = requestOf(id, input);
  const response = await send(url, {
    ...{ method, headers },
    ...(body !== undefined && { body }),
    ...(options.signal && { signal: options.signal }),
  });
  if (!response.ok) throw await refusal(response);
  if (operation.success.body === undefined) return undefined as Output<Id>;
  const parsed = operation.success.body.safeParse(await readJson(response));
  if (!parsed.success) throw new ContractError(`${id}: ${parsed.error.message}`);
  return parsed.data as Output<Id>;
}
