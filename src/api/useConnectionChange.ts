import { useQuery } from '@tanstack/react-query';
import type { ChangeId, Input } from '../contract/operations';
import { topologyQuery } from './topology-query';
import { useChange } from './useChange';
import { useCurl } from './useCurl';

/** A change of one connection, with what a dialog tells of it before it is made. */
export function useConnectionChange<Id extends ChangeId>(id: Id, input: Input<Id>) {
  const { mutateAsync, isPending, error } = useChange(id);
  return {
    topology: useQuery(topologyQuery()).data,
    call: useCurl(id, input),
    pending: isPending,
    error,
    /** A promise, which is kept also where the connection's row, and the dialog with it, goes before the answer has come. */
    send: () => mutateAsync(input),
  };
}
