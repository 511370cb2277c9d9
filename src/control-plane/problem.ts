import { PROBLEMS, problemType, type Problem, type ProblemName } from '../contract/problems';

export type Facts = Omit<Partial<Problem>, 'type' | 'title' | 'status'>;

/** Thrown by whatever refuses a request; a transaction in which it is thrown leaves no trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly problem: ProblemName,
    detail: string,
    readonly facts: Facts = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
  }
}

export const notFound = () => new Refusal('not-found', 'There is nothing with this id that you may see.');

export function problemOf({ problem, message: detail, facts }: Refusal): Problem {
  const { status, title } = PROBLEMS[problem];
  return { type: problemType(problem), title, status, detail, ...facts };
}

/** What was asked has waited too long for its turn, or for the database. */
export const busy = () =>
  new Refusal(
    'unavailable',
    'Too much is asked at once, or the database is out of reach. Nothing was done. Try again.',
    {},
    { 'retry-after': '5' },
  );

/** Says nothing of trying again by itself: what has no key might be done twice. */
export const outcomeUnknown = () =>
  new Refusal(
    'unavailable',
    'The database went out of reach while this was being written down: it may be done or not. Look, or send it again with the same Idempotency-Key.',
  );

export function problemResponse(refusal: Refusal): Response {
  const body = problemOf(refusal);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'content-type': 'application/problem+json', ...refusal.headers },
  });
}
