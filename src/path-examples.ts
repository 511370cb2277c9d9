import { paths } from './paths';

interface ExampleIds {
  crossConnectId: string;
  vpcId: string;
  peerVpcId: string;
  connectionId: string;
}

/** One URL of every builder, for tests: total over `paths`, so that a page without one does not compile. */
export const pathExamples = ({
  crossConnectId,
  vpcId,
  peerVpcId,
  connectionId,
}: ExampleIds): Record<keyof typeof paths, string> => ({
  overview: paths.overview(),
  signIn: paths.signIn({ returnTo: '/vpcs?q=a b' }),
  crossConnects: paths.crossConnects({ q: 'e' }),
  createCrossConnect: paths.createCrossConnect({ step: 'regions' }),
  crossConnect: paths.crossConnect(crossConnectId),
  pairingMatrix: paths.pairingMatrix(crossConnectId),
  crossConnectRoutes: paths.crossConnectRoutes(crossConnectId),
  crossConnectActivity: paths.crossConnectActivity(crossConnectId),
  connectVpcs: paths.connectVpcs(crossConnectId, { requester: vpcId }),
  connectPairs: paths.connectPairs(crossConnectId, [{ requesterVpcId: vpcId, accepterVpcId: peerVpcId }]),
  requests: paths.requests(),
  requestsSent: paths.requestsSent(),
  requestsHistory: paths.requestsHistory({ selected: connectionId }),
  reachability: paths.reachability({ from: vpcId, to: '10.1.2.3' }),
  topology: paths.topology({ view: 'table' }),
  vpcs: paths.vpcs(),
  vpc: paths.vpc(vpcId),
  addressSpace: paths.addressSpace({ block: '10.15.0.0/16' }),
  packages: paths.packages({ from: 'HCM03', to: 'HAN01' }),
  billing: paths.billing({ crossConnectId }),
  terms: paths.terms({ month: '2026-11' }),
  members: paths.members(),
  apiTokens: paths.apiTokens(),
  glossary: paths.glossary('cidr'),
  apiDocs: paths.apiDocs('listVpcs'),
  activity: paths.activity(),
});
