import { demoPeople } from '../../demo-endpoints';
import type { Store } from '../../../store/port';
import { oidcSettings, type Config } from '../config';
import type { Log } from '../log';
import type { SignInPages } from '../handler';
import { createOidc } from './oidc';
import { createSignIn, type SignIn } from './sign-in';

export interface OpenedSignIn extends SignIn {
  /** Where the service brings its own provider. */
  pages?: SignInPages;
  /** There are other people now: whoever has signed in, has to do so again. */
  startAnew(): Promise<void>;
}

interface Options {
  config: Config;
  store: Store;
  clock(): string;
  log: Log;
}

/** The provider that is configured; else, which is never so in production, the one with the people of the demo. */
export async function openSignIn({ config, store, clock, log }: Options): Promise<OpenedSignIn> {
  const settings = oidcSettings(config);
  if (settings !== undefined) {
    const signIn = createSignIn({ provider: createOidc(settings, { clock, log }), store, clock, log });
    return { ...signIn, startAnew: () => Promise.resolve(signIn.forget()) };
  }
  const { createDemoProvider } = await import('../demo-provider/demo-provider');
  const provider = await createDemoProvider({
    ...{ production: config.NODE_ENV === 'production', log },
    ...{ allowedOrigins: config.ALLOWED_ORIGINS, trustProxy: config.TRUST_PROXY },
    people: () => demoPeople(store),
  });
  const signIn = createSignIn({ provider, store, clock, log });
  return {
    ...signIn,
    pages: provider.answer,
    startAnew() {
      signIn.forget();
      return provider.startAnew();
    },
  };
}
