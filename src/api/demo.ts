import { queryOptions } from '@tanstack/react-query';
import type { ZodMiniType } from 'zod/mini';
import { Demo, DEMO_BASE, SignedIn, type Faults, type WorldName } from '../contract/demo';
import { readJson, refusal } from './client';
import { consoleConfig } from './console-config';
import { ContractError, NetworkError } from './errors';

async function ask<T>(
  method: string,
  path: string,
  schema: ZodMiniType<T> | undefined,
  body?: unknown,
): Promise<T | undefined> {
  let response: Response;
  try {
    response = await fetch(`${consoleConfig().apiBaseUrl ?? ''}${DEMO_BASE}${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
  } catch (cause) {
    throw new NetworkError('no answer', { cause });
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw await refusal(response);
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(await readJson(response));
  if (!parsed.success) throw new ContractError(parsed.error.message);
  return parsed.data;
}

/** What a demo host offers; `null` where the host is not a demo. */
export const demoQuery = () =>
  queryOptions({
    queryKey: ['demo'],
    queryFn: async () => (await ask('GET', '', Demo)) ?? null,
    staleTime: 60_000,
    // Nothing else would ask again where only this could not be had.
    refetchInterval: ({ state: { status } }) => status === 'error' && 30_000,
  });

export const demoSignIn = async (userId: string): Promise<string> => {
  const signedIn = await ask('POST', '/sign-in', SignedIn, { userId });
  if (signedIn === undefined) throw new ContractError('nobody by that id');
  return signedIn.token;
};
export const demoReset = (world: WorldName) => ask('POST', '/reset', undefined, { world });
export const demoSettings = (settings: { provisioningMs?: number; faults?: Partial<Faults> }) =>
  ask('PATCH', '/settings', undefined, settings);
