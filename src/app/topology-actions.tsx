import { ActionsOf } from '../features/cross-connects/detail/ActionsOf';
import { RemoveAction } from '../features/cross-connects/detail/RemoveAction';
import { ConnectionDecision } from '../features/requests/ConnectionDecision';
import type { TopologyActions } from '../features/topology/actions';

/** What other features offer for the objects of the topology. */
export const topologyActions: TopologyActions = {
  Pipe: ActionsOf,
  Link: ({ connectionId }) => (
    <>
      <ConnectionDecision connectionId={connectionId} />
      <RemoveAction connectionId={connectionId} />
    </>
  ),
};
