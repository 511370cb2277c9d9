import { apiQuery } from '../../api/query';

export const crossConnectQuery = (crossConnectId: string) =>
  apiQuery('getCrossConnect', { params: { crossConnectId } });
export const meQuery = () => apiQuery('getMe', {});
