/** One movement of money between an account and the cloud. */
export interface PaymentOrder {
  /** The same for every try of the same movement: it moves money once. */
  readonly reference: string;
  readonly accountId: string;
  readonly kind: 'top-up' | 'charge' | 'refund';
  /** Whole VND, above 0. */
  readonly amountVnd: number;
}

/** Thrown by a provider that does not move the money. */
export class PaymentDeclined extends Error {
  override name = 'PaymentDeclined';
}

/**
 * Who holds the money. The service keeps the account of it: each movement is a line of the ledger, and the balance is their
 * sum. A provider only says whether a movement takes place.
 */
export interface PaymentProvider {
  /** It is play money; the console says so wherever money is shown or added. */
  readonly simulated: boolean;
  /**
   * Moves the money, or throws `PaymentDeclined`. Asked inside the transaction that writes the line, which may run again: then
   * with the same reference. A refund is owed, and never declined.
   */
  move(order: PaymentOrder): Promise<void>;
  /** What it was moved for did not come about: it goes back. An unknown reference is nothing to worry about. */
  revert(reference: string): Promise<void>;
}

/** Play money that nobody else holds, so that there is nothing to move. Declines what it is told to decline. */
export const createSimulatedWallet = (declinesNext: () => boolean = () => false): PaymentProvider => ({
  simulated: true,
  move: ({ kind }) =>
    kind !== 'refund' && declinesNext()
      ? Promise.reject(new PaymentDeclined('The simulated wallet was told to decline this payment.'))
      : Promise.resolve(),
  revert: () => Promise.resolve(),
});

/** What has been moved for one change: undone where the change does not come about. */
export function createTill(provider: PaymentProvider) {
  const moved = new Set<string>();
  let kept = new Set<string>();
  return {
    simulated: provider.simulated,
    /** The work begins, perhaps once more. */
    begin: () => {
      kept = new Set();
    },
    move: async (order: PaymentOrder) => {
      moved.add(order.reference);
      await provider.move(order);
      kept.add(order.reference);
    },
    /** After the transaction: what it did not keep goes back; all of it where it has failed. */
    close: async (committed: boolean) => {
      for (const reference of moved) if (!committed || !kept.has(reference)) await provider.revert(reference);
    },
  };
}
export type Till = ReturnType<typeof createTill>;
