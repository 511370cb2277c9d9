import { componentRef } from './openapi-schemas';
import type { Operation } from './operation';
import { BODY_PROBLEMS, COMMON_PROBLEMS, IDEMPOTENCY_PROBLEMS, VERSION_PROBLEMS } from './operations';
import type { JsonObject } from './schema-text';
import { PROBLEM_NAMES, PROBLEMS, problemType, type ProblemName } from './problems';

/** Every problem that an operation may answer with, those that follow from its kind included. */
const problemsOf = (operation: Operation): ProblemName[] => [
  ...new Set<ProblemName>([
    ...operation.problems,
    ...COMMON_PROBLEMS,
    ...(operation.body ? BODY_PROBLEMS : []),
    ...(operation.versioned ? VERSION_PROBLEMS : []),
    ...(operation.idempotent ? IDEMPOTENCY_PROBLEMS : []),
  ]),
];

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const problemResponse = (status: number, names: readonly ProblemName[]): JsonObject => ({
  description: names.map((name) => `\`${name}\`: ${PROBLEMS[name].title}`).join('; '),
  ...((status === 429 || status === 503) && {
    headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
  }),
  content: {
    'application/problem+json': {
      schema: componentRef('Problem'),
      examples: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/examples/${name}` }])),
    },
  },
});

/** OpenAPI has one response per status; the problems that share it are told apart by `type`. */
const byStatus = (operation: Operation): [status: number, names: ProblemName[]][] => {
  const problems = problemsOf(operation);
  const statuses = [...new Set(problems.map((name) => PROBLEMS[name].status))].toSorted();
  return statuses.map((status) => [status, problems.filter((name) => PROBLEMS[name].status === status)]);
};

export const problemResponses = (operation: Operation): Record<string, JsonObject> =>
  Object.fromEntries(
    byStatus(operation).map(([status, names]) => [
      status,
      names.length === 1
        ? { $ref: `#/components/responses/${names.map(pascal).join()}` }
        : problemResponse(status, names),
    ]),
  );

/** What those refer to: the responses of problems that are alone with their status, and an example of each problem. */
export const problemComponents = (all: readonly Operation[]) => {
  const alone = all.flatMap(byStatus).flatMap(([, names]) => (names.length === 1 ? names : []));
  return {
    responses: Object.fromEntries(
      PROBLEM_NAMES.filter((name) => alone.includes(name)).map((name) => [
        pascal(name),
        problemResponse(PROBLEMS[name].status, [name]),
      ]),
    ),
    examples: Object.fromEntries(
      PROBLEM_NAMES.map((name) => {
        const { status, title } = PROBLEMS[name];
        const value = { type: problemType(name), title, status, detail: `${title}.` };
        return [name, { summary: title, value }];
      }),
    ),
  };
};
