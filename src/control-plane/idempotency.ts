import type { Caller, Clerk, ReadContext } from './context';
import { sha256 } from './digest';
import { Refusal } from './problem';
import { atMost, RowExists } from './store/port';

const KEPT_MS = 24 * 60 * 60 * 1000;

const CLEARED_AT_ONCE = 20;

export interface Answer {
  status: number;
  body: string;
  /** That of the object that it shows, where it shows one that has versions. */
  version?: number;
}
const isVersioned = (shown: unknown): shown is { version: number } =>
  typeof shown === 'object' && shown !== null && 'version' in shown && typeof shown.version === 'number';
export const answerOf = (status: number, body: string, shown: unknown): Answer => ({
  ...{ status, body },
  ...(isVersioned(shown) && { version: shown.version }),
});

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
export async function findAnswer(
  { tx, now }: Pick<ReadContext, 'tx' | 'now'>,
  key: string,
  hash: string,
): Promise<Answer | undefined> {
  const kept = await tx.idempotency.get(key);
  if (kept === undefined || kept.expiresAt <= now) return undefined;
  if (kept.bodyHash !== hash)
    throw new Refusal('idempotency-conflict', 'The key belongs to another request.');
  return answerOf(kept.status, kept.body, kept.body === '' ? undefined : JSON.parse(kept.body));
}

/** Somebody has kept an answer for the key since it was looked for. */
export class KeyTaken extends Error {}

/**
 * Only answers of changes that were made are kept, with the change: a refused one may be tried again. The key is not looked up
 * first: keys lie close together, so that changes of different people would stand in each other's way.
 */
export async function keepAnswer(
  { tx, now }: Clerk,
  key: string,
  bodyHash: string,
  { status, body }: Answer,
) {
  const expiresAt = new Date(Date.parse(now) + KEPT_MS).toISOString();
  const row = { id: key, bodyHash, status, body, expiresAt };
  try {
    await tx.idempotency.insert(row);
  } catch (error) {
    if (!(error instanceof RowExists)) throw error;
    const kept = await tx.idempotency.get(key);
    if (kept !== undefined && kept.expiresAt > now) throw new KeyTaken();
    await tx.idempotency.update(row);
  }
}

/** Some of the answers that nobody can ask for any more. */
export async function expiredAnswers({ tx, now }: Pick<ReadContext, 'tx' | 'now'>): Promise<string[]> {
  const where = { expiresAt: atMost(now) };
  const rows = await tx.idempotency.find({ where, orderBy: 'expiresAt', limit: CLEARED_AT_ONCE });
  return rows.map(({ id }) => id);
}
