import * as z from 'zod/mini';

/**
 * What the console is told when it starts, at `/config.json`: the service writes it, and whoever serves the console from
 * somewhere else puts it there as a file. Without the file: the service is where the console is, and nobody can sign in.
 */
export const CONFIG_PATH = '/config.json';

export const OidcConfig = z.object({
  issuer: z.string(),
  clientId: z.string().check(z.minLength(1)),
  scope: z.string().check(z.minLength(1)),
  /** For whom the access token is to be, where the provider has to be asked for it: as RFC 8707 names it, or by the older name. */
  resource: z.optional(z.string()),
  audience: z.optional(z.string()),
});
export type OidcConfig = z.infer<typeof OidcConfig>;

export const ConsoleConfig = z.object({
  /** Origin of the service, where it is another than the console's. */
  apiBaseUrl: z.optional(z.string()),
  oidc: z.optional(OidcConfig),
  /** The host is a demo: what is simulated is said, and `/api/demo` answers. */
  demo: z.optional(z.boolean()),
});
export type ConsoleConfig = z.infer<typeof ConsoleConfig>;

/** Where a provider sends people back to, below the console's origin: these have to be registered there. */
export const CALLBACK_PATH = '/callback';
export const SIGNED_OUT_PATH = '/sign-in';
