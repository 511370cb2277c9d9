import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { isProblem } from '../../api/errors';
import { apiQuery } from '../../api/query';
import { pairName } from '../../components/pair-name';
import { objectAt } from './place';
import { without, withVisit } from './recent';
import { useRecent } from './useRecent';

/** Remembers which objects of the own account somebody looks at, and forgets those that are gone. Shows nothing. */
export function RememberVisits() {
  const { pathname, search } = useLocation();
  const here = objectAt(pathname, search);
  const id = here?.id ?? '';
  const crossConnect = useQuery({
    ...apiQuery('getCrossConnect', { params: { crossConnectId: id } }),
    enabled: here?.kind === 'crossConnect',
  });
  const vpc = useQuery({ ...apiQuery('getVpc', { params: { vpcId: id } }), enabled: here?.kind === 'vpc' });
  const connection = useQuery({
    ...apiQuery('getVpcConnection', { params: { connectionId: id } }),
    enabled: here?.kind === 'connection',
  });
  const gone = [crossConnect, vpc, connection].some(({ error }) => isProblem(error, 'not-found'));
  const name =
    vpc.data?.name ??
    (crossConnect.data?.access === 'owner' ? crossConnect.data.name : undefined) ??
    (connection.data?.sides.length === 2 ? pairName(connection.data) : undefined);
  const kind = here?.kind;
  const [, change] = useRecent();

  // Not when what is kept has changed: after signing out nothing is written down again.
  useEffect(() => {
    if (gone) change((recent) => without(recent, id));
    else if (kind !== undefined && name !== undefined)
      change((recent) => withVisit(recent, { kind, id, name }));
  }, [change, gone, kind, id, name]);
  return null;
}
