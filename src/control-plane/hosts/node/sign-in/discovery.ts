import * as z from 'zod/mini';

/** Of a provider's own description (OpenID Connect Discovery), what the service needs. */
const Metadata = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  userinfo_endpoint: z.optional(z.url()),
  revocation_endpoint: z.optional(z.url()),
  end_session_endpoint: z.optional(z.url()),
});
export type Metadata = z.infer<typeof Metadata>;

export const ANSWER_WITHIN_MS = 5_000;
/** A provider that did not answer is not asked again before. */
const PAUSE_MS = 2_000;

/** The provider does not answer, or not as a provider does. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

async function ask(issuer: string): Promise<Metadata> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS), redirect: 'error' }).catch(
    (cause: unknown) => {
      throw new ProviderUnavailable(`${url} does not answer`, { cause });
    },
  );
  if (!answer.ok) throw new ProviderUnavailable(`${url} answers ${answer.status}`);
  const found = Metadata.safeParse(await answer.json().catch(() => undefined));
  if (!found.success) throw new ProviderUnavailable(`${url} is no description of a provider`);
  // Otherwise somebody could describe themselves as somebody else.
  if (found.data.issuer !== issuer)
    throw new ProviderUnavailable(`${url} is the description of ${found.data.issuer}`);
  return found.data;
}

export interface Discovery {
  /** Asked for once; throws `ProviderUnavailable`, and is asked for again later then. */
  metadata(): Promise<Metadata>;
  /** What is known without asking. */
  known(): Metadata | undefined;
}

export function createDiscovery(issuer: string): Discovery {
  let known: Metadata | undefined;
  let asking: Promise<Metadata> | undefined;
  const forget = () => (asking = undefined);
  return {
    known: () => known,
    metadata() {
      asking ??= ask(issuer).then(
        (metadata) => (known = metadata),
        (error: unknown) => {
          setTimeout(forget, PAUSE_MS).unref();
          throw error;
        },
      );
      return asking;
    },
  };
}
