import type { Topology } from '../contract/types';
import { isMoving } from '../domain/connection-lifecycle';
import { apiQuery } from './query';

const REFRESH_MS = 1_500;
const moving = ({ crossConnects, connections }: Topology) =>
  connections.some(({ status }) => isMoving(status)) ||
  crossConnects.some(
    ({ status }) => status === 'PROVISIONING' || status === 'CHANGING' || status === 'DELETING',
  );

/** The account's network; read again by itself while something in it is moving. */
export const topologyQuery = () => ({
  ...apiQuery('getTopology', {}),
  refetchInterval: (query: { state: { data?: Topology } }) =>
    query.state.data !== undefined && moving(query.state.data) ? REFRESH_MS : (false as const),
});
