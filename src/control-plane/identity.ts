import { tokenStatusAt } from '../domain/api-tokens';
import { sha256 } from './digest';
import { Refusal } from './problem';
import type { ReadTransaction, Store } from './store/port';
import type { ApiTokenRow } from './store/rows';
import { isTokenSecret, looksLikeTokenSecret } from './token-secret';

/** Whose bearer token it was: that of somebody who has signed in, or an API token of theirs. */
export interface Identity {
  userId: string;
  tokenId?: string;
}

/** So often at most a token's last use is written down: reading would else be writing. */
const USE_NOTED_MS = 60_000;

const unknown = () => new Refusal('unauthenticated', 'A valid bearer token is needed.');

/** The token as it is now; refuses one that has ended. */
export async function activeToken(tx: ReadTransaction, id: string, now: string): Promise<ApiTokenRow> {
  const row = await tx.apiTokens.get(id);
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

const noting = new Set<string>();
/** By one call at a time, and none of them fails for it. */
async function noteUse({ store, onError }: Known, id: string, now: string) {
  if (noting.has(id)) return;
  noting.add(id);
  await store
    .write(async (tx) => {
      const fresh = await tx.apiTokens.get(id);
      if (fresh && !wasUsedLately(fresh, now)) await tx.apiTokens.update({ ...fresh, lastUsedAt: now });
    })
    .catch((error: unknown) => onError?.(error))
    .finally(() => noting.delete(id));
}

/**
 * Only a hash of the secret is kept. SHA-256 is enough: nobody tries out 256 random bits, so the slow, salted hash that passwords
 * need would only make every call slow.
 */
async function identityOfToken(known: Known, secret: string): Promise<Identity> {
  const { store, clock } = known;
  if (!isTokenSecret(secret)) throw unknown();
  const hash = await sha256(secret);
  const now = clock();
  const row = await store.read(async (tx) => {
    const [found] = await tx.apiTokens.find({ where: { hash } });
    return found && activeToken(tx, found.id, now);
  });
  if (row === undefined) throw unknown();
  if (!wasUsedLately(row, now)) await noteUse(known, row.id, now);
  return { userId: row.userId, tokenId: row.id };
}

/** Who sent the request; the service's own tokens are known here, all others to the host. */
export async function identify(known: Known, request: Request): Promise<Identity> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw unknown();
  if (looksLikeTokenSecret(token)) return identityOfToken(known, token);
  const userId = await known.authenticate(token);
  if (userId === undefined) throw unknown();
  return { userId };
}
