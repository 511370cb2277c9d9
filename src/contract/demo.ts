import * as z from 'zod/mini';
import { Id } from './fields';
import { Role } from './resources';

/**
 * What a demo host offers beside the contract, below `/api/demo`: people to sign in as, worlds to start from, and faults to
 * try. A production host has none of it and answers 404; the console then shows no demo banner.
 */
export const DEMO_BASE = '/api/demo';

export const WorldName = z.enum([
  'empty',
  'two-regions',
  'example',
  'conflicts',
  'two-accounts',
  'busy',
  'wide',
  'huge',
]);
export type WorldName = z.infer<typeof WorldName>;

export const Faults = z.object({
  /** Every answer of the contract comes this much later. */
  delayMs: z.int().check(z.minimum(0), z.maximum(60_000)),
  /** The next so many changes (not GET) answer 500 without doing anything. */
  failChanges: z.int().check(z.minimum(0)),
  /** The next so many reads answer 500. */
  failReads: z.int().check(z.minimum(0)),
  /** The next so many changes are done, but their answers are lost (the connection breaks). */
  loseAnswers: z.int().check(z.minimum(0)),
  /** The next so many Cross Connects end their provisioning as FAILED. */
  failProvisioning: z.int().check(z.minimum(0)),
  /** The next so many payments and top-ups are declined. */
  declinePayments: z.int().check(z.minimum(0)),
});
export type Faults = z.infer<typeof Faults>;

export const DemoSettings = z.object({
  world: WorldName,
  /** How long the simulated network takes to provision, change or delete something. */
  provisioningMs: z.int().check(z.minimum(0), z.maximum(3_600_000)),
  faults: Faults,
});
export type DemoSettings = z.infer<typeof DemoSettings>;

export const DemoUser = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  memberships: z.array(z.object({ accountId: Id, accountName: z.string(), role: Role })),
});
export type DemoUser = z.infer<typeof DemoUser>;

/** GET /api/demo */
export const Demo = z.object({
  settings: DemoSettings,
  worlds: z.array(WorldName),
  users: z.array(DemoUser),
});
export type Demo = z.infer<typeof Demo>;

/** POST /api/demo/sign-in */
export const SignInBody = z.strictObject({ userId: Id });
export const SignedIn = z.object({ token: z.string() });

/** POST /api/demo/reset: throws all state away and starts the world anew. */
export const ResetBody = z.strictObject({ world: WorldName, provisioningMs: z.optional(z.int()) });
/** PATCH /api/demo/settings */
export const SettingsBody = z.strictObject({
  provisioningMs: z.optional(z.int()),
  faults: z.optional(z.partial(Faults)),
});
