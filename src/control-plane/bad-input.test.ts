import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATION_IDS, operations } from '../contract/operations';
import type { Operation } from '../contract/operation';
import { openAccounts, userOf } from './test-accounts';
import { SENT } from './test-calls';
import type { Sent } from './test-world';

/*
 * What nobody in their right mind sends, to every operation. The caller holds each answer against the contract: a problem that
 * the operation promises, never a failure of the service. `CASES=5000` for longer.
 */
const CASES = Number(process.env.CASES ?? 60);

const texts = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'a\0b',
    '\u{d800}',
    '\u{202e}txt',
    '💥',
    '__proto__',
    'constructor',
    "'; --",
  ),
  fc.constantFrom('%00', '../..', '<b>', '=1+1', '1e999', '-0', 'null', '9'.repeat(40), 'x'.repeat(20_000)),
  fc.string({ unit: 'binary' }),
);
const numbers = fc.constantFrom(-1, 0, 1.5, 1e21, 2 ** 53, -(2 ** 63), 1e308, Number.MIN_VALUE);
const deep = fc.integer({ min: 1, max: 3_000 }).map((depth) => {
  let value: unknown = 0;
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { pairs: value };
  return value;
});
const odd: fc.Arbitrary<unknown> = fc.oneof(
  ...[texts, numbers, fc.boolean(), fc.constant(null), deep, fc.jsonValue()],
  fc.array(texts, { maxLength: 300 }),
);

/** The value with something in it replaced, left out or added, as deep as the path leads. */
function spoilt(value: unknown, path: readonly number[], strange: unknown): unknown {
  const [step = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null || path.length === 0) return strange;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === 0 ? spoilt(each, rest, strange) : each));
  const entries = Object.entries(value);
  if (step % 5 === 4) return Object.fromEntries([...entries, ['strange', strange]]);
  const at = step % (entries.length || 1);
  const kept = entries.filter((_, index) => step % 5 !== 3 || index !== at);
  return Object.fromEntries(
    kept.map(([name, inner], index) => [name, index === at ? spoilt(inner, rest, strange) : inner]),
  );
}
const path = fc.array(fc.nat({ max: 20 }), { maxLength: 4 });
const spoiltTexts = (given: Record<string, unknown>) =>
  fc
    .tuple(path, texts)
    .map(([where, text]) => spoilt(given, [...where.slice(0, 1), 0], text) as Record<string, string>);
/** Half of a surrogate pair cannot be put into a URL. */
const inUrl = (params: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(params).map(([name, text]) => [name, String(text).replaceAll(/\p{Surrogate}/gu, '?')]),
  );
const header = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 })
  .map((text) => text.trim() || '-');

const badly = ({ params, query = {}, body, ...rest }: Sent, operation: Operation): fc.Arbitrary<Sent> =>
  fc.record({
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, fc.constant(value)])),
    ...(params && { params: fc.oneof(fc.constant(params), spoiltTexts(params).map(inUrl)) }),
    query: fc.oneof(
      fc.constant(query),
      spoiltTexts({ page: '1', ...query }),
      fc.dictionary(fc.constantFrom('page', 'pageSize', 'q', 'sort', 'status', '__proto__x'), texts),
    ),
    ...(operation.body && {
      body: fc.oneof(
        odd,
        fc.tuple(path, odd).map(([where, strange]) => spoilt(body ?? {}, [4, ...where], strange)),
        fc.tuple(path, odd).map(([where, strange]) => spoilt(body ?? {}, where, strange)),
      ),
    }),
    ...(operation.versioned && { version: fc.oneof(fc.constant(2), header) }),
    ...(operation.idempotent && { idempotencyKey: fc.oneof(fc.uuid(), header) }),
  });

describe.each(OPERATION_IDS.filter((id) => id !== 'streamEvents'))('%s', (id) => {
  it('answers whatever it is sent, with a problem of the contract where it has to', async () => {
    const call = openAccounts().as(userOf('owning', 'owner'));
    await fc.assert(
      fc.asyncProperty(badly(SENT[id], operations[id]), async (sent) => {
        const answer = await call(id, sent);
        expect(answer.status).toBeLessThan(500);
        if (answer.status === 422 && answer.problem.type === '/problems/invalid-input')
          expect(answer.problem.errors?.length).toBeGreaterThan(0);
      }),
      { numRuns: CASES },
    );
  });
});
