import type { Pair, PeerVpc } from '../../contract/types';

/** What somebody has put together, kept over reloads and errors. */
export interface Draft {
  pairs: Pair[];
  /** VPCs of other accounts, by the ids that their owners told. */
  peers: PeerVpc[];
  /** The id of a further one, as far as it is typed. */
  peerId?: string;
  message: string;
  /** Undefined until somebody has chosen: then it is ticked where it is allowed. */
  approveNow?: boolean;
  acknowledged: boolean;
  idempotencyKey: string;
  /** Sent, and no answer has come yet: it may have been done. Sending it again gives the first answer. */
  unanswered?: boolean;
  /** The connections that were made of it. */
  created?: string[];
}

export const emptyDraft = (): Draft => ({
  pairs: [],
  peers: [],
  message: '',
  acknowledged: false,
  idempotencyKey: crypto.randomUUID(),
});

/** Another choice is another request: it gets a key of its own. */
export const changed = (draft: Draft, change: Partial<Draft>): Draft => ({
  ...draft,
  ...change,
  unanswered: false,
  idempotencyKey: crypto.randomUUID(),
});

export const samePair = (a: Pair, b: Pair) =>
  a.requesterVpcId === b.requesterVpcId && a.accepterVpcId === b.accepterVpcId;
