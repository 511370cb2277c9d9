import { expect, it } from 'vitest';
import { AWAY_MS, parseVisit, visitAt } from './visit';

const at = (ms: number) => new Date(Date.parse('2026-11-23T08:00:00.000Z') + ms).toISOString();

it('is the first visit where nothing is kept', () => {
  expect(visitAt(undefined, at(0))).toEqual({ seenAt: at(0) });
});

it('goes on while somebody looks now and then, and begins anew when they were away', () => {
  const first = visitAt(undefined, at(0));
  const still = visitAt(first, at(AWAY_MS));
  expect(still).toEqual({ seenAt: at(AWAY_MS) });
  const next = visitAt(still, at(2 * AWAY_MS + 1));
  expect(next).toEqual({ seenAt: at(2 * AWAY_MS + 1), since: at(AWAY_MS) });
  expect(visitAt(next, at(2 * AWAY_MS + 2)).since).toBe(at(AWAY_MS));
});

it('does not go back where clocks differ', () => {
  expect(visitAt({ seenAt: at(5) }, at(0))).toEqual({ seenAt: at(5) });
});

it.each([null, '', '{', '{}', '3', '{"seenAt":"yesterday"}'])('takes %j for nothing', (text) =>
  expect(parseVisit(text)).toBeUndefined(),
);
it('reads back what was kept', () => {
  const visit = { seenAt: at(9), since: at(3) };
  expect(parseVisit(JSON.stringify(visit))).toEqual(visit);
  expect(parseVisit(JSON.stringify({ ...visit, since: 'x' }))).toEqual({ seenAt: at(9) });
});
