import { useState } from 'react';
import { operations, type Input, type OperationId } from '../contract/operations';
import type { Operation } from '../contract/operation';
import { curlOf } from './curl';
import { useSession } from './useSession';

/**
 * What `useChange(id)` would do with this input, as a curl command. Its idempotency key stays while the input does: running the
 * command once more does not do the thing twice.
 */
export function useCurl<Id extends OperationId>(id: Id, input: Input<Id>): { of: Id; command: string } {
  const accountId = useSession()?.accountId;
  const operation: Operation = operations[id];
  const asked = JSON.stringify(input);
  const [keyed, setKeyed] = useState(() => ({ asked, key: crypto.randomUUID() }));
  if (keyed.asked !== asked) setKeyed({ asked, key: crypto.randomUUID() });
  const sent = { ...(operation.idempotent && { idempotencyKey: keyed.key }), ...(input as object) };
  return { of: id, command: curlOf(id, sent as Input<Id>, { origin: window.location.origin, accountId }) };
}
