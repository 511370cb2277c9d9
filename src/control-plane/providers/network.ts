/**
 * What builds the network: the one place where Cross Connects and connections become something that carries packets. Written
 * for operators; docs/providers.md tells how to make one. No imports, so that it can be copied as it is.
 */
export const NETWORK_TASKS = [
  'provision-cross-connect',
  'change-cross-connect',
  'delete-cross-connect',
  'provision-connection',
  'delete-connection',
] as const;
export type NetworkTask = (typeof NETWORK_TASKS)[number];

/** One piece of work. */
export interface NetworkOrder {
  /** The same each time that this piece of work is asked for, and never that of another one. */
  id: string;
  task: NetworkTask;
  /** ISO 8601 UTC. */
  orderedAt: string;
  crossConnect: {
    id: string;
    name: string;
    requesterRegionId: string;
    accepterRegionId: string;
    /** With `change-cross-connect`, what it is to become. */
    bandwidthMbps: number;
  };
  /** With the tasks of a connection. */
  connection?: {
    id: string;
    requester: { vpcId: string; cidr: string };
    accepter: { vpcId: string; cidr: string };
  };
}

/**
 * `failed` ends a provisioning: it is told to the customer with the cause, and what was paid is given back. A change or a
 * deletion does not fail: it is asked for again.
 */
export type NetworkReport = { state: 'working' } | { state: 'done' } | { state: 'failed'; cause: string };

export interface NetworkProvider {
  /** No packet will be sent: the service says so where it can. */
  readonly simulated: boolean;
  /**
   * Begins the work if it has not begun, and tells how it stands. It is asked again, perhaps by several processes at once, until
   * it reports an end, and may be asked once more thereafter; so the same id must never be done twice. When it throws or does
   * not answer before the signal is aborted, nothing is concluded: it is asked again.
   */
  carryOut(order: NetworkOrder, signal: AbortSignal): Promise<NetworkReport>;
  /**
   * Only where the end is known beforehand, as in a simulation: how long the work takes, and why it fails where it will. It is
   * then not asked to carry it out.
   */
  foresee?(task: NetworkTask): { takesMs: number; cause?: string };
}
