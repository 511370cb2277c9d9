import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LiveState } from './live-stream';

const AGAIN_MS = 10_000;

/** Keeps the screen as it is for everybody while somebody `present` may see it. Loaded by itself: nothing on the screen waits for it. */
export function useLiveEvents(present: boolean): LiveState {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>('opening');

  useEffect(() => {
    if (!present) return;
    let stop: (() => void) | undefined;
    let gone = false;
    const follow = () =>
      import('./live-stream').then(
        ({ followNews }) => {
          if (!gone) stop = followNews(queries, setState);
        },
        () => {
          if (gone) return;
          setState('polling');
          const retry = setTimeout(() => {
            // What is under way already is left alone: a service that is slow would never be heard out.
            void queries.invalidateQueries({}, { cancelRefetch: false });
            void follow();
          }, AGAIN_MS);
          stop = () => clearTimeout(retry);
        },
      );
    void follow();
    return () => {
      gone = true;
      stop?.();
    };
  }, [present, queries]);

  return state;
}
