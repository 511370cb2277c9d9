import { useQueryClient } from '@tanstack/react-query';
import { session } from '../api/session';
import { forgetRecent } from './palette/recent';

/** Ends the session: at the provider, where one gave it. */
export function useSignOut(userId: string | undefined) {
  const queries = useQueryClient();
  return () => {
    if (userId !== undefined) forgetRecent(userId);
    if (session.source !== undefined) {
      void session.source.signOut();
      return;
    }
    queries.clear();
    session.forget();
  };
}
