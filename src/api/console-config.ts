import { CONFIG_PATH, ConsoleConfig } from '../contract/console-config';
import { ContractError, NetworkError } from './errors';

let config: ConsoleConfig = {};

/** Where the service is, how people sign in, and whether all this is a demo: known before the first page. */
export const consoleConfig = () => config;

/** What was fixed when the console was built; nothing of it is in a build without these variables. */
function builtIn(): unknown {
  const env = import.meta.env;
  if (env.VITE_API_HOST === 'browser') return { demo: true };
  if (env.VITE_API_BASE_URL === undefined && env.VITE_OIDC_ISSUER === undefined) return undefined;
  return {
    apiBaseUrl: env.VITE_API_BASE_URL as unknown,
    demo: env.VITE_DEMO === 'true',
    ...(env.VITE_OIDC_ISSUER !== undefined && {
      oidc: {
        issuer: env.VITE_OIDC_ISSUER as unknown,
        clientId: env.VITE_OIDC_CLIENT_ID as unknown,
        scope: (env.VITE_OIDC_SCOPE as unknown) ?? 'openid profile email',
        audience: env.VITE_OIDC_AUDIENCE as unknown,
        resource: env.VITE_OIDC_RESOURCE as unknown,
      },
    }),
  };
}

async function served(): Promise<unknown> {
  const answer = await fetch(CONFIG_PATH).catch((cause: unknown) => {
    throw new NetworkError(`${CONFIG_PATH} could not be read`, { cause });
  });
  if (answer.status === 404) return {};
  if (!answer.ok) throw new NetworkError(`${CONFIG_PATH}: HTTP ${answer.status}`);
  return answer.json().catch(() => undefined);
}

/** Throws when there is no telling where the service is. */
export async function loadConsoleConfig(): Promise<ConsoleConfig> {
  const found = ConsoleConfig.safeParse(builtIn() ?? (await served()));
  if (!found.success) throw new ContractError(`${CONFIG_PATH} is not a configuration of this console`);
  config = { ...found.data, apiBaseUrl: found.data.apiBaseUrl?.replace(/\/$/, '') };
  return config;
}
