import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { operations, type ChangeId, type Input, type Output } from '../contract/operations';
import type { Operation } from '../contract/operation';
import { call } from './client';
import { mayPass } from './errors';

/**
 * The one way to change something. After success every active query is read again. Where the operation takes an idempotency
 * key, a try whose answer was lost keeps its key, so that pressing the button once more cannot do the thing twice.
 */
export function useChange<Id extends ChangeId>(id: Id) {
  const queries = useQueryClient();
  const open = useRef<{ input: string; key: string }>(undefined);
  const operation: Operation = operations[id];

  return useMutation<Output<Id>, Error, Input<Id>>({
    mutationFn: (input) => {
      if (!operation.idempotent) return call(id, input);
      const text = JSON.stringify(input);
      if (open.current?.input !== text) open.current = { input: text, key: crypto.randomUUID() };
      return call(id, { idempotencyKey: open.current.key, ...(input as object) } as Input<Id>);
    },
    onSettled: (_data, error) => {
      if (!mayPass(error)) open.current = undefined;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
}
