import { useEffect } from 'react';
import { pairName } from '../../components/pair-name';
import { without, withVisit } from './recent';
import { useObjectHere } from './useObjectHere';
import { useRecent } from './useRecent';

/** Remembers which objects of the own account somebody looks at, and forgets those that are gone. Shows nothing. */
export function RememberVisits() {
  const { kind, id, gone, crossConnect, vpc, connection } = useObjectHere();
  const name =
    vpc?.name ??
    (crossConnect?.access === 'owner' ? crossConnect.name : undefined) ??
    (connection?.sides.length === 2 ? pairName(connection) : undefined);
  const [, change] = useRecent();

  // Not when what is kept has changed: after signing out nothing is written down again.
  useEffect(() => {
    if (gone) change((recent) => without(recent, id));
    else if (kind !== undefined && name !== undefined)
      change((recent) => withVisit(recent, { kind, id, name }));
  }, [change, gone, kind, id, name]);
  return null;
}
