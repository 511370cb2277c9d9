import { useEffect, useState } from 'react';
import type { Me } from '../contract/types';
import { keptKey } from './kept-key';
import { useKept } from './useKept';
import { parseVisit, visitAt, type Visit } from './visit';

const MINUTE = 60_000;
const nowIso = () => new Date().toISOString();

/** The visit that somebody is on, kept up to date while they look. Of one person for one account. */
export function useVisit({ user, account }: Pick<Me, 'user' | 'account'>): Visit {
  const key = keptKey('visit', user.id, account.id);
  const [text, keep] = useKept(key);
  const [cameAt] = useState(nowIso);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      keep(JSON.stringify(visitAt(parseVisit(localStorage.getItem(key)), nowIso())));
    };
    look();
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [key, keep]);

  return visitAt(parseVisit(text), cameAt);
}
