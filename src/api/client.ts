import { API_BASE, operations, type Input, type OperationId, type Output } from '../contract/operations';
import type { Operation } from '../contract/operation';
import { Problem } from '../contract/problems';
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
  return `${API_BASE}${path}${search.size > 0 ? `?${search}` : ''}`;
}

export function sessionHeaders(): Record<string, string> {
  const { token, accountId } = session.get() ?? {};
  return {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(accountId !== undefined && { 'x-account-id': accountId }),
  };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new NetworkError('no answer', { cause });
  }
}

async function readJson(response: Response): Promise<unknown> {
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

async function refusal(response: Response): Promise<ApiError> {
  const body = Problem.safeParse(await readJson(response).catch(() => undefined));
  if (response.status === 401) session.set(undefined);
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

/** Calls an operation of the contract. Throws `ApiError`, `NetworkError` or `ContractError`. */
export async function call<Id extends OperationId>(
  id: Id,
  input: Input<Id>,
  options: { signal?: AbortSignal } = {},
): Promise<Output<Id>> {
  const operation: Operation = operations[id];
  const given: AnyInput = input as AnyInput;
  const response = await send(requestUrl(operation, given), {
    method: operation.method,
    headers: {
      ...sessionHeaders(),
      accept: 'application/json, application/problem+json',
      ...(operation.body && { 'content-type': 'application/json' }),
      ...(given.version !== undefined && { 'if-match': `"${given.version}"` }),
      ...(given.idempotencyKey !== undefined && { 'idempotency-key': given.idempotencyKey }),
    },
    ...(operation.body && { body: JSON.stringify(given.body ?? {}) }),
    ...(options.signal && { signal: options.signal }),
  });
  if (!response.ok) throw await refusal(response);
  if (operation.success.body === undefined) return undefined as Output<Id>;
  const parsed = operation.success.body.safeParse(await readJson(response));
  if (!parsed.success) throw new ContractError(`${id}: ${parsed.error.message}`);
  return parsed.data as Output<Id>;
}
