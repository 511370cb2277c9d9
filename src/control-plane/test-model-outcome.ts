import { HANOI, problemName, SAIGON } from './test-world';

export const OWNER = { saigon: SAIGON.owner, hanoi: HANOI.owner } as const;

/** What came of a step: `done`, or the name of the problem. */
export type Outcome = { expected: string; actual: string };
export const actualOf = (answer: {
  status: number;
  readonly problem: Parameters<typeof problemName>[0]['problem'];
}) => (answer.status < 400 ? 'done' : problemName(answer));
export const at = <T>(list: readonly T[], position: number): T | undefined =>
  list[position % (list.length || 1)];
