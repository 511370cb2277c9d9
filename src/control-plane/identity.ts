import { tokenStatusAt } from '../domain/api-tokens';
import { sha256 } from './digest';
import { Refusal } from './problem';
import type { ReadTransaction, Store } from './store/port';
import type { ApiTokenRow } from './store/rows';
import { isTokenSecret, looksLikeTokenSecret } from './token-secret';

/** Whose bearer token it was: that of somebody who has signed in, or an API token, by the hash that is kept of it. */
export type Identity = { userId: string } | { tokenHash: string };

/** So often at most a token's last use is written down: reading would else be writing. */
const USE_NOTED_MS = 60_000;

const unknown = () => new Refusal('unauthenticated', 'A valid bearer token is needed.');

/** The token as it is now; refuses one that has ended, and one that there is not. */
export async function activeToken(tx: ReadTransaction, hash: string, now: string): Promise<ApiTokenRow> {
  const [row] = await tx.apiTokens.find({ where: { hash } });
  if (row === undefined) throw unknown();
  const status = tokenStatusAt(row, now);
  if (status !== 'active') throw new Refusal('unauthenticated', `The API token ${row.name} is ${status}.`);
  return row;
}

const wasUsedLately = ({ lastUsedAt }: ApiTokenRow, now: string) =>
  lastUsedAt !== undefined && Date.parse(now) - Date.parse(lastUsedAt) < USE_NOTED_MS;

interface Known {
  store: Store;
  clock(): string;
  authenticate(token: string): Promise<string | undefined>;
  onError?(error: unknown): void;
}

/** Writes down that a token is used: now and then, and no call waits or fails for it. */
export function createUseNotes({ store, clock, onError }: Omit<Known, 'authenticate'>) {
  const notedAt = new Map<string, number>();
  return async (tokenHash: string): Promise<void> => {
    const now = clock();
    if (Date.parse(now) - (notedAt.get(tokenHash) ?? -Infinity) < USE_NOTED_MS) return;
    notedAt.set(tokenHash, Date.parse(now));
    await store
      .write(async (tx) => {
        const [row] = await tx.apiTokens.find({ where: { hash: tokenHash } });
        // Another process may have done it.
        if (row && !wasUsedLately(row, now)) await tx.apiTokens.update({ ...row, lastUsedAt: now });
      })
      .catch((error: unknown) => {
        notedAt.delete(tokenHash);
        onError?.(error);
      });
  };
}

/**
 * Who sent the request: the service's own tokens are looked up where it is authorised, all others are known to the host. Only a hash
 * of a secret is kept. SHA-256 is enough: nobody tries out 256 random bits, so the slow, salted hash that passwords need would only
 * make every call slow.
 */
export async function identify(
  { authenticate }: Pick<Known, 'authenticate'>,
  request: Request,
): Promise<Identity> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw unknown();
  if (looksLikeTokenSecret(token)) {
    if (!isTokenSecret(token)) throw unknown();
    return { tokenHash: await sha256(token) };
  }
  const userId = await authenticate(token);
  if (userId === undefined) throw unknown();
  return { userId };
}
