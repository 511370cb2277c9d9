import type { Handled, OperationId, Output } from '../contract/operations';
import type { News, Permission, Role } from '../contract/types';
import type { NetworkProvider } from './providers/network';
import type { Till } from './providers/payment';
import type { Limits } from './rate-limit';
import type { ReadTransaction, Transaction } from './store/port';

/** Who asks, for which account. */
export interface Caller {
  userId: string;
  accountId: string;
  role: Role;
  permissions: readonly Permission[];
  /** The API token with which a program asks in that person's place. */
  token?: { id: string; name: string };
}
export type IdPrefix = 'net' | 'ri' | 'riv' | 'tok';
export interface ReadContext {
  tx: ReadTransaction;
  caller: Caller;
  /** ISO 8601 UTC; one moment for the whole request. */
  now: string;
  limits: Limits;
  payment: Pick<Till, 'simulated'>;
}
export interface WriteContext extends Omit<ReadContext, 'tx' | 'payment'>, Clerk {
  network: NetworkProvider;
  /** One for the whole request, also where its transaction runs again. */
  requestId: string;
}
/** What it takes to change something and to tell about it, also without a caller. */
export interface Clerk {
  tx: Transaction;
  now: string;
  /** Without a prefix: for the lines of a journal. Ids of later lines sort behind those of earlier ones. */
  newId(prefix?: IdPrefix): string;
  payment: Pick<Till, 'simulated' | 'move'>;
  /** Kept until the transaction has succeeded. */
  tell(accountIds: readonly string[], news: News): void;
}

export type Handler<Id extends OperationId> =
  | {
      mode: 'read';
      /** It reads lines that are written when what is due is settled, so that has to be done first. */
      settled?: true;
      run(input: Handled<Id>, context: ReadContext): Promise<Output<Id>>;
    }
  | {
      mode: 'write';
      run(input: Handled<Id> & { version?: number }, context: WriteContext): Promise<Output<Id>>;
    }
  | { mode: 'stream' };
