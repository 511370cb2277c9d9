import { useQueryClient } from '@tanstack/react-query';
import { session } from '../api/session';

/** Goes on for another of one's accounts. */
export function useActFor() {
  const queries = useQueryClient();
  return (accountId: string) => {
    const current = session.get();
    if (current === undefined) return;
    queries.clear();
    session.set({ ...current, accountId });
  };
}
