import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { byTermEndQuery, toAnswerQuery } from '../../api/attention-queries';
import { apiQuery } from '../../api/query';
import { useNow } from '../../components/useNow';
import type { Me } from '../../contract/types';
import { allRead, noticesOf, type Notice } from './notices';
import { useReadState } from './read-state';

const MINUTE = 60_000;
/** The latest that are told; older ones are in the activity. */
const LATEST = 100;

/** What somebody should hear of, as the service knows it now: live events have it read again. */
export function useNotices(me: Me) {
  const now = useNow(MINUTE);
  const events = useQuery(apiQuery('listEvents', { query: { pageSize: LATEST } }));
  const toAnswer = useQuery(toAnswerQuery());
  const crossConnects = useQuery(byTermEndQuery());
  const [read, keep] = useReadState(me);

  const latest = events.data?.items[0]?.id ?? '';
  const isFirstTime = events.data !== undefined && read === undefined;
  useEffect(() => {
    // What happened before they came for the first time is not news.
    if (isFirstTime) keep({ upTo: latest, ids: [] });
  }, [isFirstTime, latest, keep]);

  const failed = [events, toAnswer, crossConnects].find(({ isError }) => isError);
  const notices: Notice[] | undefined =
    events.data && toAnswer.data && crossConnects.data && read
      ? noticesOf({
          events: events.data.items,
          toAnswer: toAnswer.data.items,
          crossConnects: crossConnects.data.items,
          ...{ me, read, now },
        })
      : undefined;
  return {
    notices,
    failed,
    markRead: (id: string) => {
      if (read && !read.ids.includes(id)) keep({ ...read, ids: [...read.ids, id] });
    },
    markAllRead: () => {
      if (events.data && notices) keep(allRead(events.data.items, notices));
    },
  };
}
export type Notices = ReturnType<typeof useNotices>;
