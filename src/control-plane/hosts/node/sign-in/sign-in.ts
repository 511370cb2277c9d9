import type { OidcConfig } from '../../../../contract/console-config';
import { Refusal } from '../../../problem';
import type { Store } from '../../../store/port';
import type { Log } from '../log';
import type { Address, Verified } from './access-token';
import { createPeople } from './person';

/** A way to sign in: who holds a token, and what the console needs to know to get one. */
export interface Provider {
  verify(token: string): Promise<Verified>;
  /** The address of somebody whose token does not tell it. */
  addressOf(token: string, subject: string): Promise<Address>;
  /** For a console that was opened at this origin. */
  forConsole(origin: string): OidcConfig;
  /** Origins that the console talks to for it, beside its own. */
  origins(): readonly string[];
}

export interface SignIn extends Pick<Provider, 'forConsole' | 'origins'> {
  /** The user whose token it is. Throws a refusal where that is nobody here, or cannot be found out. */
  authenticate(token: string): Promise<string | undefined>;
  /** The people have been replaced. */
  forget(): void;
}

export interface SignInOptions {
  provider: Provider;
  store: Store;
  clock(): string;
  log: Log;
}

/** From a token to a user in the database. */
export function createSignIn({ provider, store, clock, log }: SignInOptions): SignIn {
  const people = createPeople({ store, clock });

  async function unlessUnavailable<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      log.failure('the sign-in provider could not be asked', error);
      throw new Refusal('unavailable', 'The sign-in provider does not answer.', {}, { 'retry-after': '5' });
    }
  }

  return {
    forConsole: provider.forConsole,
    origins: provider.origins,
    forget: people.forget,
    async authenticate(token) {
      const verified = await unlessUnavailable(provider.verify(token));
      if ('refused' in verified) {
        log.info('a token was refused', { reason: verified.refused });
        return undefined;
      }
      const { signedIn } = verified;
      return people.userOf(signedIn, () => unlessUnavailable(provider.addressOf(token, signedIn.subject)));
    },
  };
}
