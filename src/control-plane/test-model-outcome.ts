import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Account } from './test-model';
import { HANOI, problemName, SAIGON } from './test-world';

export const ACCOUNTS: readonly Account[] = ['saigon', 'hanoi'];
export const ACCOUNT_ID = { saigon: 'acc-saigon-retail', hanoi: 'acc-hanoi-logistics' } as const;
export const OWNER = { saigon: SAIGON.owner, hanoi: HANOI.owner } as const;

/** What came of a step: `done`, or the name of the problem. */
export type Outcome = { expected: string; actual: string };
export const actualOf = (answer: {
  status: number;
  readonly problem: Parameters<typeof problemName>[0]['problem'];
}) => (answer.status < 400 ? 'done' : problemName(answer));
export const at = <T>(list: readonly T[], position: number): T | undefined =>
  list[position % (list.length || 1)];
/** `expect` takes its time, so it is only called where it will fail. */
export const hold = (actual: unknown, wanted: unknown, about?: string) =>
  isDeepStrictEqual(actual, wanted) || expect(actual, about).toStrictEqual(wanted);
