import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { apiQuery } from '../../api/query';
import { useKept } from '../../components/list/useKept';
import { readRecent, recentOf, type Recent } from './recent';

/** What the person has looked at lately for this account, and a way to change that. */
export function useRecent() {
  const me = useQuery(apiQuery('getMe', {})).data;
  const [text, keep] = useKept(recentOf(me?.account.id), me?.user.id);
  const change = useCallback(
    (next: (recent: readonly Recent[]) => readonly Recent[]) =>
      keep((before) => JSON.stringify(next(readRecent(before)))),
    [keep],
  );
  return [text, change] as const;
}
