import { useCallback } from 'react';
import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '../../api/query';
import { CrossConnectIcon, LinkIcon, VpcIcon } from '../../components/icons';
import { useKept } from '../../components/list/useKept';
import { paths } from '../../paths';
import type { Entry } from './entry';
import type { Kind } from './place';
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

const LOOK = {
  crossConnect: [CrossConnectIcon, paths.crossConnect],
  vpc: [VpcIcon, paths.vpc],
  connection: [LinkIcon, (selected: string) => paths.requestsHistory({ selected })],
} as const satisfies Record<Kind, unknown>;

export function useRecentEntries(): Entry[] {
  const [text] = useRecent();
  return readRecent(text).map(({ kind, id, name }) => {
    const [icon, to] = LOOK[kind];
    return { key: id, group: 'recent', icon, label: name, also: [id], go: to(id) };
  });
}
