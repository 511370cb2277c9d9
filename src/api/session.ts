/**
 * Who is signed in, in this tab only: each tab may be another person. Kept in sessionStorage so that a reload keeps it;
 * never in localStorage nor in a URL.
 */
export interface Session {
  token: string;
  /** The account that the person acts for; without it the service takes the first membership. */
  accountId?: string;
}

const KEY = 'cross-connect.session';
const listeners = new Set<() => void>();

function load(): Session | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? undefined : (JSON.parse(text) as Session);
  } catch {
    return undefined;
  }
}

let current = load();

export const session = {
  get: () => current,
  set(next: Session | undefined) {
    current = next;
    if (next === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(next));
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
