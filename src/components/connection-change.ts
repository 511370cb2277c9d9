import type { Topology } from '../contract/types';
import type { Call } from './useCall';

/** A change of one connection, as a dialog needs it that asks whether to make it. */
export interface ConnectionChange<Made> {
  /** The network that it changes, once it is read. */
  topology: Topology | undefined;
  /** What makes it, for a shell. */
  call: Call;
  pending: boolean;
  /** The dialog shows it. */
  error: unknown;
  send: () => Promise<Made>;
}
