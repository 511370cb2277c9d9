import { PROBLEM_NAMES, type Problem, type ProblemName } from '../contract/problems';

/** The service refused, and said why (RFC 9457). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly problem: Problem;
  readonly problemName: ProblemName | undefined;
  /** From `Retry-After`, where the service gave it. */
  readonly retryAfterSeconds: number | undefined;
  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(problem.detail);
    this.problem = problem;
    this.problemName = PROBLEM_NAMES.find((name) => problem.type.endsWith(`/problems/${name}`));
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No answer arrived: offline, broken connection, or a service that is down. Whether a change was done is not known. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** An answer arrived that does not honour the contract. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

export const isProblem = (error: unknown, name: ProblemName): error is ApiError =>
  error instanceof ApiError && error.problemName === name;

/** Whether the same call may succeed later without anybody changing anything: also where the service had no time to read it. */
export const mayPass = (error: unknown) =>
  error instanceof NetworkError ||
  (error instanceof ApiError && (error.problem.status >= 500 || error.problem.status === 408));
