/** Whose tokens a provider gives. */
export interface Person {
  /** By which the provider knows them, and never anybody else. */
  subject: string;
  /** By which it can be asked for them again. */
  hint?: string | undefined;
}

/**
 * Who is signed in, in this tab only: each tab may be another person. A reload keeps what sessionStorage has: of somebody who
 * signed in at a provider who they are, never a token; of a person of the browser's own demo the token too, which is worth
 * nothing elsewhere. Nothing is ever in localStorage nor in a URL.
 */
export interface Session {
  token: string;
  /** The account that the person acts for; without it the service takes the first membership. */
  accountId?: string | undefined;
  person?: Person;
}
type Kept = Partial<Session>;

/** Where the tokens of this tab come from, when a provider gives them. */
export interface TokenSource {
  /** Before a call: another token, should this one be about to end. */
  freshen(): Promise<void>;
  /** The service has taken the token of this tab. */
  accepted(): void;
  /** The service has refused this token: is there another one now? */
  replace(refused: string): Promise<boolean>;
  /** Leaves the page for the provider's; throws when that cannot be. */
  signIn(returnTo: string): Promise<void>;
  /** Leaves the page, and gives back what is left. */
  signOut(): Promise<void>;
  /** Why nobody could be signed in; whoever reads it has to press a button before it is tried again. */
  failure: unknown;
}

const KEY = 'cross-connect.session';
const listeners = new Set<() => void>();

function load(): Kept {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? '{}') ?? {}) as Kept;
  } catch {
    return {};
  }
}
function keep({ token, accountId, person }: Kept) {
  const kept: Kept = person === undefined ? { token, accountId } : { accountId, person };
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}
const asSession = ({ token, accountId }: Kept): Session | undefined =>
  token === undefined ? undefined : { token, accountId };

let current = asSession(load());

export const session = {
  get: () => current,
  /** Nobody: who it was is still known, so that the same person can go on. */
  set(next: Session | undefined) {
    current = next;
    if (next !== undefined) keep(next);
    else if (load().person === undefined) sessionStorage.removeItem(KEY);
    for (const listener of listeners) listener();
  },
  /** What a reload would find of them. */
  clearKept: () => sessionStorage.removeItem(KEY),
  /** Nobody, and as if there had never been anybody. */
  forget() {
    session.clearKept();
    session.set(undefined);
  },
  /** Who was here before the page was loaded. */
  remembered: load,
  /** Stays the same while tokens come and go. */
  key: ({ token, person, accountId }: Session) => `${person?.subject ?? token} ${accountId ?? ''}`,
  source: undefined as TokenSource | undefined,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
