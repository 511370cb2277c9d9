import { apiQuery } from '../../api/query';

/** The account's VPCs, for their servers. */
export const serversQuery = () => apiQuery('listVpcs', { query: { pageSize: 1000 } });
