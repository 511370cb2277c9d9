export const FAULTS = ['unreachable', 'denied', 'stale', 'refused', 'not-accepted'] as const;

/**
 * Why nobody could be signed in. The provider cannot be reached; it said no; what came back belongs to no sign-in of this
 * tab; what it gave is no good; the service does not take it.
 */
export type Fault = (typeof FAULTS)[number];

export class SignInError extends Error {
  override readonly name = 'SignInError';
  constructor(
    readonly fault: Fault,
    /** For whoever looks after the provider. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
