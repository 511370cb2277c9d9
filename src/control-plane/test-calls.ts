import type { OperationId } from '../contract/operations';
import { IDS, userOf } from './test-accounts';
import type { Sent } from './test-world';

const link = { params: { crossConnectId: IDS.link } };
const on = (connectionId: string, body?: object): Sent => ({ params: { connectionId }, body });
const pairs = [{ requesterVpcId: IDS.freeVpc, accepterVpcId: IDS.peerVpc }];
const regions = { requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' };

/** For tests: a call that succeeds for those who may; whatever it names belongs to the owning account. */
export const SENT: Record<OperationId, Sent> = {
  getMe: {},
  listRegions: {},
  listPackages: { query: regions },
  listQuotas: {},
  listVpcs: {},
  getVpc: { params: { vpcId: IDS.ownVpc } },
  listVpcRoutes: { params: { vpcId: IDS.ownVpc } },
  listCrossConnects: {},
  createCrossConnect: {
    body: { name: 'New Backbone', ...regions, packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
  },
  getCrossConnect: link,
  updateCrossConnect: { ...link, version: 2, body: { description: 'other' } },
  deleteCrossConnect: { params: { crossConnectId: IDS.emptyLink }, version: 2 },
  resizeCrossConnect: { ...link, version: 2, body: { packageId: 'pkg-han01-hcm03-100' } },
  renewCrossConnect: { ...link, version: 2, body: { termMonths: 1 } },
  createQuote: { body: { kind: 'renew', crossConnectId: IDS.link, termMonths: 1 } },
  lookUpPeerVpc: { params: { ...link.params, vpcId: IDS.peerVpc } },
  checkPairs: { ...link, body: { pairs } },
  listVpcConnections: {},
  createVpcConnections: { ...link, body: { pairs } },
  getVpcConnection: on(IDS.pending),
  acceptVpcConnection: on(IDS.pending, {}),
  rejectVpcConnection: on(IDS.pending, {}),
  cancelVpcConnection: on(IDS.pending),
  requestVpcConnectionAgain: on(IDS.rejected, {}),
  deleteVpcConnection: on(IDS.active),
  getTopology: {},
  getTopologyColumns: {},
  listTopologyMoments: {},
  checkReachability: { body: { from: { vpcId: IDS.ownVpc }, to: { address: '10.21.0.1' } } },
  listMembers: {},
  updateMember: { params: { memberId: userOf('owning', 'viewer') }, version: 1, body: { role: 'operator' } },
  listApiTokens: {},
  createApiToken: { body: { name: 'Backup job', role: 'viewer', days: 30 } },
  revokeApiToken: { params: { tokenId: IDS.token } },
  getBalance: {},
  listLedger: {},
  topUpBalance: { body: { amountVnd: 1_000_000 } },
  listEvents: {},
  streamEvents: {},
};
