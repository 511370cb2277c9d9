import { apiQuery } from './query';

/** The account's own Cross Connects, the one whose term ends first on top. */
export const byTermEndQuery = (pageSize = 100) =>
  apiQuery('listCrossConnects', { query: { sort: 'termEndsAt', pageSize } });

/** Requests that wait for this account, which is the accepter. */
export const toAnswerQuery = () =>
  apiQuery('listVpcConnections', {
    query: { status: ['PENDING_ACCEPTANCE'], direction: 'incoming', pageSize: 100 },
  });
