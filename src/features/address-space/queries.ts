import { apiQuery } from '../../api/query';

/** The account's VPCs, for their subnets. */
export const subnetsQuery = () => apiQuery('listVpcs', { query: { pageSize: 1000 } });
