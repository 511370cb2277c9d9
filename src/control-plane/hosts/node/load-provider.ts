import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The module that was named cannot be used as a provider. */
export class ProviderError extends Error {
  override name = 'ProviderError';
}

/**
 * A provider out of a module of the operator's: its default export is a function that is given the environment and returns the
 * provider, or a promise of it. Throws `ProviderError`.
 */
export async function loadProvider<T extends object>(
  path: string,
  methods: readonly (keyof T & string)[],
): Promise<T> {
  const refuse = (why: string, cause?: unknown): never => {
    throw new ProviderError(`${path} cannot be used as a provider: ${why}`, { cause });
  };
  const loaded: unknown = await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href).catch(
    (error: unknown) => refuse(String(error), error),
  );
  const make: unknown = (loaded as { default?: unknown }).default;
  if (typeof make !== 'function') return refuse('its default export is no function');
  const provider: unknown = await (make as (environment: NodeJS.ProcessEnv) => unknown)(process.env);
  for (const method of methods) {
    const member: unknown = (provider as Record<string, unknown> | undefined)?.[method];
    if (typeof member !== 'function') refuse(`the provider has no method ${method}`);
  }
  return provider as T;
}
