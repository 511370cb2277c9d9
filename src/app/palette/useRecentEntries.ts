import { useQuery } from '@tanstack/react-query';
import { toAnswerQuery } from '../../api/attention-queries';
import { CrossConnectIcon, LinkIcon, VpcIcon } from '../../components/icons';
import { requestPath } from '../../features/requests/request';
import { paths } from '../../paths';
import type { Entry } from './entry';
import type { Kind } from './place';
import { readRecent } from './recent';
import { useRecent } from './useRecent';

const LOOK = {
  crossConnect: [CrossConnectIcon, paths.crossConnect],
  vpc: [VpcIcon, paths.vpc],
  connection: [LinkIcon, (selected: string) => paths.requestsHistory({ selected })],
} as const satisfies Record<Kind, unknown>;

/** What was looked at lately; a request that waits for an answer leads to where it is given. */
export function useRecentEntries(): Entry[] {
  const [text] = useRecent();
  const toAnswer = useQuery(toAnswerQuery()).data?.items ?? [];
  return readRecent(text).map(({ kind, id, name }) => {
    const [icon, to] = LOOK[kind];
    const waits = toAnswer.find((request) => request.id === id);
    return {
      ...{ key: id, group: 'recent', icon, label: name, also: [id] },
      go: waits === undefined ? to(id) : requestPath(waits),
    };
  });
}
