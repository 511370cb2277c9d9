import { useEffect, useState } from 'react';
import type { Me } from '../contract/types';
import { keptKey } from './kept-key';
import { useKept } from './useKept';
import { parseVisit, visitAt, type Visit } from './visit';

const MINUTE = 60_000;
const nowIso = () => new Date().toISOString();

type Visitor = Pick<Me, 'user' | 'account'>;
/** Of one person for one account. */
const keyOf = ({ user, account }: Visitor) => keptKey('visit', user.id, account.id);

/** The visit that somebody is on; the first one, as long as it is not known who it is. */
export function useVisit(visitor: Visitor | undefined): Visit {
  const [text] = useKept(visitor === undefined ? '' : keyOf(visitor));
  const [cameAt] = useState(nowIso);
  return visitAt(parseVisit(text), cameAt);
}

/** Keeps it up to date while they look. */
export function useKeepVisit(visitor: Visitor) {
  const key = keyOf(visitor);
  const [, keep] = useKept(key);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      keep((before) => JSON.stringify(visitAt(parseVisit(before), nowIso())));
    };
    look();
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [keep]);
}
