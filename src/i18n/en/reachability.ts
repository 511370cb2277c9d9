import { defineWords } from '../words';

export const reachability = defineWords('reachability', {
  title: 'Reachability',
  purpose: 'Can one server reach another by private address, and why not.',
  computed:
    'Computed from the configuration of your VPCs and Cross Connects. No packet is sent; what servers themselves block is not known here.',
  from: 'From',
  to: 'To',
  vpc: 'VPC',
  anyVpc: 'Whichever has the address',
  place: 'Server or address',
  placeHint: 'Optional. A private IPv4 address, or the name of a server.',
  badAddress: 'Type an IPv4 address such as 10.10.0.5, or choose a server.',
  exchange: 'Exchange both ends',
  ask: 'Choose where from and where to',
  askText:
    'Choose a VPC, a server or an address on both sides. The answer follows at once, with every hop there and back.',
  another: (account: string) => `of ${account}`,
  verdict: {
    reachable: '{from} reaches {to}, and answers come back.',
    unreachable: '{from} does not reach {to}.',
    ambiguous: 'It is not certain where packets from {from} to {to} go.',
    unknown: 'That is not known yet.',
  },
  backOnly: 'Packets get there, but answers do not come back.',
  same: 'Both are in the same VPC: nothing leaves it.',
  reason: {
    'unknown-address': 'No VPC that you can see has the address {address}.',
    'which-vpc': 'Several VPCs have the address {address}: {others}. Choose which one is meant.',
    'no-route':
      '{vpc} has no route to {address}: the two VPCs are not connected. Connections are not transitive, a common neighbour does not help.',
    local:
      '{address} is one of the addresses of {vpc} itself, so packets never leave it. The CIDRs of the two VPCs overlap.',
    ambiguous: 'Two routes of {vpc} fit {address} equally well: {others} have the same CIDR.',
    'led-elsewhere': 'The most specific route of {vpc} to {address} leads to {others} instead.',
    pending: 'The connection waits for approval, in {crossConnect}.',
    provisioning: 'The connection is being set up, in {crossConnect}.',
    deleting: 'The connection is being removed, in {crossConnect}.',
    'cross-connect-expired':
      'The term of {crossConnect} has ended: it carries no traffic until it is renewed.',
    'cross-connect-not-active': '{crossConnect} is not active: it carries no traffic.',
  },
  answer: 'Answer',
  remedyTitle: 'How to fix it',
  remedy: {
    accept: 'Approve the request that waits.',
    wait: 'Nothing to do: this is being set up, and the answer here changes by itself.',
    renew: 'Renew {crossConnect}.',
    connect: 'Connect {from} with {to} in {crossConnect}. The conditions allow it.',
    'create-cross-connect':
      'No Cross Connect of yours allows this connection. Create one from {fromRegion} to {toRegion}, then connect the two VPCs in it.',
  },
  act: {
    accept: 'Open the request',
    renew: 'Open the Cross Connect',
    connect: 'Connect these VPCs',
    'create-cross-connect': 'Create a Cross Connect',
  },
  noRemedy: 'No single action fixes this.',
  blocked: 'The two VPCs would have to be connected, but the conditions do not allow it:',
  inTopology: 'Show in the topology',
  there: 'There',
  back: 'And back',
  path: (from: string, to: string) => `Path from ${from} to ${to}`,
  hop: {
    source: 'Server in {name}',
    routes: 'Routes of {name}',
    interconnect: 'Interconnect in {name}',
    'cross-connect': '{name}',
    destination: 'Server in {name}',
  },
  state: { passed: 'passed', failed: 'fails here', 'not-reached': 'not reached' },
});
