import type { OperationId } from '../../contract/operations';
import type { Handler } from '../context';
import { createApiToken, listApiTokens, revokeApiToken } from './api-tokens';
import { getBalance, listLedger, topUpBalance } from './billing';
import { getMe, listPackages, listRegions } from './catalogue';
import { listCrossConnects } from './cross-connect-list';
import { createCrossConnect, getCrossConnect, updateCrossConnect } from './cross-connects';
import {
  acceptVpcConnection,
  cancelVpcConnection,
  deleteVpcConnection,
  rejectVpcConnection,
} from './decisions';
import { deleteCrossConnect } from './deletion';
import { listEvents } from './events';
import { listMembers, updateMember } from './members';
import { listQuotas } from './quota';
import { createQuote } from './quotes';
import { checkReachability, listVpcRoutes } from './reachability';
import { checkPairs, createVpcConnections, lookUpPeerVpc, requestVpcConnectionAgain } from './requests';
import { renewCrossConnect, resizeCrossConnect } from './resize-and-renew';
import { listTopologyMoments } from './then';
import { getTopology, getTopologyColumns } from './topology';
import { getVpcConnection, listVpcConnections } from './vpc-connections';
import { getVpc, listVpcs } from './vpcs';

/** A handler for every operation of the contract: one that is missing does not compile. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  getMe,
  listRegions,
  listPackages,
  listQuotas,
  listVpcs,
  getVpc,
  listVpcRoutes,
  listCrossConnects,
  createCrossConnect,
  getCrossConnect,
  updateCrossConnect,
  deleteCrossConnect,
  resizeCrossConnect,
  renewCrossConnect,
  createQuote,
  lookUpPeerVpc,
  checkPairs,
  listVpcConnections,
  createVpcConnections,
  getVpcConnection,
  acceptVpcConnection,
  rejectVpcConnection,
  cancelVpcConnection,
  requestVpcConnectionAgain,
  deleteVpcConnection,
  getTopology,
  getTopologyColumns,
  listTopologyMoments,
  checkReachability,
  listMembers,
  updateMember,
  listApiTokens,
  createApiToken,
  revokeApiToken,
  getBalance,
  listLedger,
  topUpBalance,
  listEvents,
  streamEvents: { mode: 'stream' },
};
