import { SIGNED_OUT_PATH, type OidcConfig } from '../../contract/console-config';
import { NetworkError } from '../errors';
import { session, type Person, type TokenSource } from '../session';
import { authorizationUrl, readCallback } from './authorization';
import { SignInError } from './failure';
import { personIn } from './id-token';
import { discover, giveBack, requestTokens, type Metadata, type Tokens } from './provider';

/** A token that ends within this time is renewed before it is used. */
const SOON_MS = 30_000;
/** A service that never took a token, and refuses it when it is so young, will refuse the next one too. */
const YOUNG_MS = 10_000;

interface Held {
  person: Person;
  refreshToken: string | undefined;
  since: number;
  endsAt: number;
  /** By the service, at least once. */
  accepted: boolean;
}

/** What the browser does for it; others for tests. */
export interface Surroundings {
  now(): number;
  /** Does not come back: the page is left. */
  leaveTo(url: string): void;
  language(): string;
}

/** Tokens of a provider, in memory only, for the person of this tab. */
export function createTokenSource(config: OidcConfig, { now, leaveTo, language }: Surroundings) {
  let metadata: Promise<Metadata> | undefined;
  let held: Held | undefined;
  let renewing: Promise<void> | undefined;

  const provider = (): Promise<Metadata> => {
    metadata ??= discover(config.issuer).catch((error: unknown) => {
      metadata = undefined;
      throw error;
    });
    return metadata;
  };

  function adopt(tokens: Tokens, person: Person) {
    const lifetimeMs = (tokens.expires_in ?? Infinity) * 1000;
    const refreshToken = tokens.refresh_token ?? held?.refreshToken;
    held = { person, refreshToken, since: now(), endsAt: now() + lifetimeMs, accepted: false };
    const before = session.get() ?? session.remembered();
    const accountId = before.person?.subject === person.subject ? before.accountId : undefined;
    session.set({ token: tokens.access_token, person, accountId });
  }

  async function renew({ person, refreshToken = '' }: Held) {
    const fields = { grant_type: 'refresh_token', refresh_token: refreshToken };
    const tokens = await requestTokens(config, await provider(), fields);
    const { issuer, clientId } = config;
    const told =
      tokens.id_token === undefined ? person : personIn(tokens.id_token, { issuer, clientId, now: now() });
    if (told.subject !== person.subject) throw new SignInError('refused', 'somebody else was signed in');
    adopt(tokens, person);
  }
  /** One at a time: a token that renews is good for once. */
  const renewOnce = (from: Held): Promise<void> => {
    renewing ??= renew(from).finally(() => (renewing = undefined));
    return renewing;
  };

  const source: TokenSource & { comeBack(search: string): Promise<string> } = {
    failure: undefined,

    async freshen() {
      if (held?.refreshToken === undefined || held.endsAt - now() > SOON_MS) return;
      // Where it fails, the call finds out whether this token is still good.
      await renewOnce(held).catch(() => undefined);
    },

    accepted() {
      if (held !== undefined) held.accepted = true;
    },

    async replace(refused) {
      if (session.get()?.token !== refused) return session.get() !== undefined;
      if (held === undefined) return false;
      // One that it took before is refused because the people of a demo have been replaced: to sign in again will do.
      if (!held.accepted && now() - held.since < YOUNG_MS) {
        source.failure = new SignInError('not-accepted', 'the service does not accept the token');
        return false;
      }
      if (held.refreshToken === undefined) return false;
      try {
        await renewOnce(held);
        return true;
      } catch (cause) {
        if (cause instanceof SignInError && cause.fault === 'unreachable')
          throw new NetworkError('the sign-in provider does not answer', { cause });
        return false;
      }
    },

    async signIn(returnTo) {
      source.failure = undefined;
      const { hint } = session.remembered().person ?? {};
      leaveTo(await authorizationUrl(config, await provider(), { returnTo, hint, language: language() }));
    },

    /** Where to go on. Throws nothing: `failure` says why nobody was signed in. */
    async comeBack(search) {
      const answer = readCallback(search, config.issuer);
      try {
        if ('failure' in answer) throw answer.failure;
        const tokens = await requestTokens(config, await provider(), answer.fields);
        if (tokens.id_token === undefined) throw new SignInError('refused', 'there is no ID token');
        const { issuer, clientId } = config;
        adopt(tokens, personIn(tokens.id_token, { issuer, clientId, nonce: answer.nonce, now: now() }));
      } catch (error) {
        source.failure = error;
      }
      return answer.returnTo;
    },

    async signOut() {
      const refreshToken = held?.refreshToken;
      const found = await provider().catch(() => undefined);
      if (found !== undefined && refreshToken !== undefined) await giveBack(config, found, refreshToken);
      // Not told to the screen: that would show the way in once more before the page is left.
      held = undefined;
      session.clearKept();
      leaveTo(signOutUrl(config, found));
    },
  };
  return source;
}

const signOutUrl = ({ clientId }: OidcConfig, metadata: Metadata | undefined) => {
  const back = `${location.origin}${SIGNED_OUT_PATH}`;
  if (metadata?.end_session_endpoint === undefined) return back;
  const url = new URL(metadata.end_session_endpoint);
  // The client is enough for the provider to know where to send people back to: no token has to be in the address.
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('post_logout_redirect_uri', back);
  return url.href;
};
