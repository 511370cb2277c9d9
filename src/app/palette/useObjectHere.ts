import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { isProblem } from '../../api/errors';
import { apiQuery } from '../../api/query';
import { objectAt } from './place';

/** The one object that the page is about, as far as it has been read; nothing where the page is about none. */
export function useObjectHere() {
  const { pathname, search } = useLocation();
  const { kind, id = '' } = objectAt(pathname, search) ?? {};
  const crossConnect = useQuery({
    ...apiQuery('getCrossConnect', { params: { crossConnectId: id } }),
    enabled: kind === 'crossConnect',
  });
  const vpc = useQuery({ ...apiQuery('getVpc', { params: { vpcId: id } }), enabled: kind === 'vpc' });
  const connection = useQuery({
    ...apiQuery('getVpcConnection', { params: { connectionId: id } }),
    enabled: kind === 'connection',
  });
  return {
    kind,
    id,
    crossConnect: crossConnect.data,
    vpc: vpc.data,
    connection: connection.data,
    gone: [crossConnect, vpc, connection].some(({ error }) => isProblem(error, 'not-found')),
  };
}
