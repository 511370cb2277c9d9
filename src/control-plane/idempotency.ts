import type { Caller, Clerk } from './context';
import { sha256 } from './digest';
import { Refusal } from './problem';

const KEPT_MS = 24 * 60 * 60 * 1000;

/** Expired answers that are cleared away with each one that is kept. */
const CLEARED = 20;

export interface Answer {
  status: number;
  body: string;
}

/** Identifies what was asked: method, path, version and body. */
export const hashOf = (request: Request, body: string): Promise<string> =>
  sha256(
    JSON.stringify([request.method, new URL(request.url).pathname, request.headers.get('if-match'), body]),
  );

/** A key belongs to one person, in one account, for one operation. */
export function keyOf(
  request: Request,
  operationId: string,
  { userId, accountId }: Caller,
): string | undefined {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (!/^[\x21-\x7e]{1,128}$/.test(key))
    throw new Refusal('malformed', 'An Idempotency-Key has 1 to 128 printable characters.');
  return [userId, accountId, operationId, key].join(' ');
}

/** The first answer for this key, if there was one in the last 24 hours; refuses when the request was another one. */
export async function findAnswer({ tx, now }: Clerk, key: string, hash: string): Promise<Answer | undefined> {
  const kept = await tx.idempotency.get(key);
  if (kept === undefined) return undefined;
  if (kept.expiresAt <= now) {
    await tx.idempotency.remove(key);
    return undefined;
  }
  if (kept.bodyHash !== hash)
    throw new Refusal('idempotency-conflict', 'The key belongs to another request.');
  return { status: kept.status, body: kept.body };
}

/** Only answers of changes that were made are kept, with the change: a refused one may be tried again. */
export async function keepAnswer(
  { tx, now }: Clerk,
  key: string,
  bodyHash: string,
  { status, body }: Answer,
) {
  const oldest = await tx.idempotency.find({ orderBy: 'expiresAt', limit: CLEARED });
  for (const kept of oldest) if (kept.expiresAt <= now) await tx.idempotency.remove(kept.id);
  const expiresAt = new Date(Date.parse(now) + KEPT_MS).toISOString();
  await tx.idempotency.insert({ id: key, bodyHash, status, body, expiresAt });
}
