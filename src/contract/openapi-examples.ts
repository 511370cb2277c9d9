import type { Input, OperationId, Output } from './operations';
import type { ApiToken, CrossConnect, CrossConnectBrief, Member, VpcConnection } from './types';

type Request<Id extends OperationId> = Input<Id> extends { body: infer Body } ? Body : never;
type Examples = { [Id in OperationId]?: { request?: Request<Id>; response?: Output<Id> } };

const requester = 'net-7d2f4c7e-3a5b-4c0d-9e1f-0a1b2c3d4e5f';
const accepter = 'net-1f0e9d8c-7b6a-4958-8473-625140f3e2d1';
const crossConnectId = 'ri-5a4b3c2d-1e0f-4a9b-8c7d-6e5f4a3b2c1d';
const connectionId = 'riv-0c1d2e3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f';
const accountId = 'acc-mekong-digital';
const package50 = {
  ...{ id: 'pkg-han01-hcm03-50', name: '50 Mbps', bandwidthMbps: 50 },
  ...{ listPriceVnd: 1_320_000, discountPercent: 20, priceVnd: 1_056_000 },
};
const package100 = {
  ...{ id: 'pkg-han01-hcm03-100', name: '100 Mbps', bandwidthMbps: 100 },
  ...{ listPriceVnd: 2_420_000, discountPercent: 0, priceVnd: 2_420_000 },
};
const brief: CrossConnectBrief = {
  ...{ id: crossConnectId, name: 'Cross Connect 1', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  status: 'ACTIVE',
  ...{ bandwidthMbps: 50, accountId, accountName: 'Mekong Digital' },
};
const crossConnect: CrossConnect = {
  ...brief,
  access: 'owner',
  ...{ description: '', package: package50, termMonths: 3 },
  ...{ connectionCount: 3, pendingCount: 0, version: 2, twoPersonApproval: false, deletionLock: false },
  createdAt: '2026-11-23T08:00:00.000Z',
  ...{ termStartedAt: '2026-11-23T08:00:00.000Z', termEndsAt: '2027-02-23T08:00:00.000Z' },
};
const pair = { requesterVpcId: requester, accepterVpcId: accepter };
const connection: VpcConnection = {
  ...{ id: connectionId, crossConnectId, crossConnect: brief },
  sides: ['requester', 'accepter'],
  requester: {
    ...{ vpcId: requester, vpcName: 'HCM-VPC01', cidr: '10.10.0.0/16', regionId: 'HCM03' },
    ...{ accountId, accountName: 'Mekong Digital' },
  },
  accepter: {
    ...{ vpcId: accepter, vpcName: 'HAN-VPC01', cidr: '10.13.0.0/16', regionId: 'HAN01' },
    ...{ accountId, accountName: 'Mekong Digital' },
  },
  status: 'PENDING_ACCEPTANCE',
  ...{ twoPersonApproval: false, message: 'For the stock service' },
  ...{ requestedBy: { id: 'usr-le-quoc-chi', name: 'Lê Quốc Chi' } },
  ...{ requestedAt: '2026-11-23T08:30:00.000Z', expiresAt: '2026-11-30T08:30:00.000Z' },
};

const member: Member = {
  ...{ id: 'usr-le-quoc-chi', name: 'Lê Quốc Chi', email: 'le.quoc.chi@mekong-digital.example' },
  ...{ role: 'operator', version: 1, activeTokens: 1 },
};
const token: ApiToken = {
  ...{ id: 'tok-4c3b2a19-0807-4655-9443-3221100fedcb', name: 'Nightly report', start: 'cct_R8uK' },
  ...{ owner: { id: member.id, name: member.name }, role: 'viewer', effectiveRole: 'viewer' },
  ...{ status: 'active', createdAt: '2026-11-23T08:00:00.000Z', expiresAt: '2027-02-21T08:00:00.000Z' },
};

/** What stands in paths of the running example, by the name of the parameter. */
export const EXAMPLE_IDS = {
  ...{ vpcId: accepter, crossConnectId, connectionId, memberId: member.id, tokenId: token.id },
} as const;

/** Queries of the running example, where one is needed. */
export const EXAMPLE_QUERY: Record<string, string> = {
  requesterRegionId: 'HCM03',
  accepterRegionId: 'HAN01',
};

/** Bodies as the running example of the documentation has them; the compiler holds them against the contract. */
export const OPERATION_EXAMPLES: Examples = {
  listRegions: { response: { items: [{ id: 'HCM03', name: 'Ho Chi Minh 03', city: 'Ho Chi Minh City' }] } },
  listPackages: { response: { items: [package50] } },
  createCrossConnect: {
    request: {
      ...{ name: 'Cross Connect 1', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
      ...{ packageId: package50.id, termMonths: 3 },
    },
    response: { ...crossConnect, status: 'PROVISIONING', connectionCount: 0, version: 1 },
  },
  getCrossConnect: { response: crossConnect },
  updateCrossConnect: {
    request: { description: 'Shops in the south' },
    response: { ...crossConnect, description: 'Shops in the south', version: 3 },
  },
  checkPairs: {
    request: { pairs: [pair] },
    response: {
      items: [
        {
          ...pair,
          verdict: 'blocked',
          warnings: [],
          violations: [
            {
              code: 2011,
              culprits: [{ kind: 'vpc', id: requester, name: 'HCM-VPC02', cidr: '10.15.0.0/16' }],
              sharedCidr: '10.15.0.0/16',
            },
          ],
        },
      ],
    },
  },
  createVpcConnections: {
    request: { pairs: [pair], message: 'For the stock service' },
    response: { items: [connection] },
  },
  getVpcConnection: { response: connection },
  acceptVpcConnection: { request: {}, response: { ...connection, status: 'PROVISIONING' } },
  rejectVpcConnection: {
    request: { reason: 'Please use HAN-VPC02 instead' },
    response: { ...connection, status: 'REJECTED', statusReason: 'Please use HAN-VPC02 instead' },
  },
  requestVpcConnectionAgain: { request: { message: 'Once more, after the move' } },
  checkReachability: { request: { from: { vpcId: requester }, to: { address: '10.13.0.9' } } },
  topUpBalance: { request: { amountVnd: 5_000_000 } },
  resizeCrossConnect: {
    request: { packageId: 'pkg-han01-hcm03-100', expectedTotalVnd: 4_092_000 },
    response: {
      ...crossConnect,
      ...{ status: 'CHANGING', package: package100, bandwidthMbps: 100, resizedFromMbps: 50, version: 3 },
    },
  },
  renewCrossConnect: {
    request: { termMonths: 3, expectedTotalVnd: 3_168_000 },
    response: { ...crossConnect, termMonths: 6, termEndsAt: '2027-05-23T08:00:00.000Z', version: 3 },
  },
  listMembers: { response: { items: [member] } },
  updateMember: { request: { role: 'approver' }, response: { ...member, role: 'approver', version: 2 } },
  createApiToken: {
    request: { name: 'Nightly report', role: 'viewer', days: 90 },
    response: { ...token, secret: `cct_${'*'.repeat(49)}` },
  },
  createQuote: {
    request: { kind: 'renew', crossConnectId, termMonths: 3 },
    response: {
      kind: 'renew',
      lines: [{ kind: 'term', amountVnd: 3_168_000, monthlyVnd: 1_056_000, months: 3 }],
      ...{ vatVnd: 288_000, totalVnd: 3_168_000, termEndsAt: '2027-05-23T08:00:00.000Z' },
      ...{ quotedAt: '2026-11-23T08:00:00.000Z', validUntil: '2026-11-23T08:10:00.000Z' },
    },
  },
};
