import { apiQuery } from '../../api/query';

export const crossConnectQuery = (crossConnectId: string) =>
  apiQuery('getCrossConnect', { params: { crossConnectId } });
export const topologyQuery = () => apiQuery('getTopology', {});
export const meQuery = () => apiQuery('getMe', {});
