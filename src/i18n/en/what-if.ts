import { defineWords, plural } from '../words';

export const whatIf = defineWords('whatIf', {
  start: 'What if…',
  title: 'What if',
  banner: 'What-if: nothing is changed. You see the network as this plan would make it.',
  plan: 'The plan',
  empty: 'The plan is empty. Imagine a change below and see what it would do.',
  close: 'Leave what-if',
  clear: 'Empty the plan',
  copy: 'Copy link to this plan',
  takeBack: (what: string) => `Undo: ${what}`,
  change: {
    'add-vpc': '{vpc} {cidr} is added in {region}',
    'change-cidr': '{vpc} gets {cidr}',
    'remove-connection': '{pair} is removed from {crossConnect}',
    'add-connection': '{pair} is requested in {crossConnect}',
  },
  blocked: 'not allowed',
  kind: 'Imagine',
  kinds: {
    'add-vpc': 'a new VPC',
    'change-cidr': 'another CIDR of a VPC',
    'remove-connection': 'a connection removed',
    'add-connection': 'a new connection',
  },
  name: 'Name',
  region: 'Region',
  cidr: 'CIDR',
  badCidr: 'Type a CIDR such as 10.20.0.0/16.',
  vpc: 'VPC',
  connection: 'Connection',
  crossConnect: 'Cross Connect',
  requester: 'Requester VPC',
  accepter: 'Accepter VPC',
  choose: 'Choose…',
  add: 'Add to the plan',
  difference: 'What would be different',
  prospects: (open: number, all: number) =>
    all === 0
      ? '{vpc}: no Cross Connect joins its region with another one.'
      : `{vpc} could be connected with ${open} of ${plural(all, '1 VPC', `${all} VPCs`)} of other regions.`,
  notWith: 'Not with',
  moreBlocked: (count: number) => `and ${count} more`,
  gains: '{vpc} would gain a route to {cidr}',
  loses: '{vpc} would lose its route to {cidr}',
  illegal: (count: number) =>
    plural(
      count,
      '1 connection would conflict with the others:',
      `${count} connections would conflict with the others:`,
    ),
  real: 'Turn into requests',
  realText: 'Nothing is sent from here: each step opens where it is done, filled in.',
  step: {
    request: (count: number, name: string) =>
      plural(count, `Request 1 pair in ${name}`, `Request ${count} pairs in ${name}`),
    remove: (count: number, name: string) =>
      plural(count, `Remove 1 connection of ${name}`, `Remove ${count} connections of ${name}`),
    readdress: (_count: number, name: string) =>
      `Make a VPC with these addresses where you manage VPCs: ${name}`,
    'create-vpc': (_count: number, name: string) => `Make this VPC where you manage VPCs: ${name}`,
  },
});
