import * as z from 'zod/mini';
import { FIELD_RULES } from './fields';
import { ConditionCode, PairCheck, Permission, QuotaName, Violation, Warning } from './resources';

/** Every problem the service may answer with (RFC 9457): its name, its status and its English title. */
export const PROBLEMS = {
  malformed: { status: 400, title: 'The request could not be read' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  'insufficient-balance': { status: 402, title: 'The balance is too low' },
  'unknown-person': { status: 403, title: 'Nobody here is the one who has signed in' },
  'payment-declined': { status: 402, title: 'The payment was declined' },
  forbidden: { status: 403, title: 'Your role does not allow this' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'condition-violated': { status: 409, title: 'These VPCs cannot be connected' },
  'warning-not-acknowledged': { status: 409, title: 'A warning has not been acknowledged' },
  'has-connections': { status: 409, title: 'The Cross Connect still has connections' },
  'deletion-locked': { status: 409, title: 'The Cross Connect is locked against deletion' },
  'quote-changed': { status: 409, title: 'The price is another one now' },
  'name-taken': { status: 409, title: 'The name is already in use' },
  'not-active': { status: 409, title: 'The Cross Connect is not active' },
  'wrong-state': { status: 409, title: 'This cannot be done in the present state' },
  'not-the-approver': { status: 409, title: 'Somebody else has to decide on this request' },
  'last-owner': { status: 409, title: 'An account needs an owner' },
  'quota-exceeded': { status: 409, title: 'A quota is used up' },
  'idempotency-conflict': { status: 409, title: 'The idempotency key was used for another request' },
  'version-conflict': { status: 412, title: 'Somebody else changed it first' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be JSON' },
  'invalid-input': { status: 422, title: 'Some input is not valid' },
  'region-mismatch': { status: 422, title: 'A VPC is not in the region of its side' },
  'version-required': { status: 428, title: 'Say which version you change' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'The service failed' },
  unavailable: { status: 503, title: 'The service cannot answer now' },
} as const satisfies Record<string, { status: number; title: string }>;

/** The sign-in tells no address, one that nobody here has, one that the provider has not verified, one of somebody else. */
export const UNKNOWN_BECAUSE = ['no-email', 'unknown-email', 'unverified-email', 'email-taken'] as const;

export type ProblemName = keyof typeof PROBLEMS;
export const PROBLEM_NAMES = Object.keys(PROBLEMS) as ProblemName[];
export const problemType = (name: ProblemName) => `/problems/${name}`;

export const FieldError = z.object({
  /** Dotted path of the input, e.g. `name` or `pairs.0.accepterVpcId`. */
  path: z.string(),
  rule: z.enum(FIELD_RULES),
  message: z.string(),
});

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.optional(z.string()),
  /** The first violated condition. */
  code: z.optional(ConditionCode),
  errors: z.optional(z.array(FieldError)),
  violations: z.optional(z.array(Violation)),
  warnings: z.optional(z.array(Warning)),
  /** Of a batch: every pair with its verdict, in the order of the request. */
  pairs: z.optional(z.array(PairCheck)),
  permission: z.optional(Permission),
  requiredVnd: z.optional(z.int()),
  balanceVnd: z.optional(z.int()),
  /** The figure that the caller expected, and the one that is true now. */
  expectedTotalVnd: z.optional(z.int()),
  totalVnd: z.optional(z.int()),
  connectionIds: z.optional(z.array(z.string())),
  quota: z.optional(QuotaName),
  limit: z.optional(z.int()),
  currentVersion: z.optional(z.int()),
  /** Why it cannot be done in this state: a reason name of the life cycle. Why a person is unknown: one of `UNKNOWN_BECAUSE`. */
  reason: z.optional(z.string()),
  /** The address with which an unknown person has signed in. */
  email: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
export type FieldError = z.infer<typeof FieldError>;
