import { defineWords, plural } from '../words';

export const palette = defineWords('palette', {
  title: 'Search and commands',
  placeholder: 'A page, a name, an id, an address, something to do…',
  list: 'What was found',
  groups: {
    address: 'This address',
    here: 'Here',
    recent: 'Recently seen',
    crossConnects: 'Cross Connects',
    vpcs: 'VPCs and servers',
    connections: 'Connections and requests',
    create: 'New',
    pages: 'Pages',
    settings: 'Settings',
  },
  hereOn: (name: string) => `Here: ${name}`,
  count: (count: number) => `${count} ${plural(count, 'result', 'results')}`,
  searching: 'Searching the network…',
  nothing: (query: string) => `Nothing fits "${query}"`,
  nothingHint:
    'Type a part of a name, an id such as ri-5a4b, an address such as 10.10.0.4, or a CIDR such as 10.10.0.0/16.',
  failed: 'Pages and commands are here; your network could not be searched.',
  foot: { move: 'to move', choose: 'to choose', leave: 'to close' },

  address: {
    reach: (address: string) => `Who reaches ${address}?`,
    space: (block: string) => `${block} in the address space`,
  },
  server: (vpc: string) => `Server in ${vpc}`,
  across: (crossConnect: string) => `through ${crossConnect}`,

  crossConnect: {
    resize: 'Resize: change the bandwidth',
    renew: 'Renew',
    edit: 'Change name and settings',
    delete: 'Delete',
    connect: 'Connect VPCs',
    matrix: 'Pairing matrix',
    routes: 'Routes',
    activity: 'Activity',
    ledger: 'What it cost',
  },
  vpc: {
    connect: 'Connect this VPC',
    reach: 'Check what it reaches',
    space: 'Show in the address space',
  },
  connection: {
    accept: 'Accept',
    reject: 'Reject',
    cancel: 'Cancel the request',
    requestAgain: 'Request again',
    delete: 'Remove the connection',
    through: (name: string) => `Open ${name}`,
  },
  topology: 'Show in the topology',
  copyId: 'Copy the id',
  copyCidr: (cidr: string) => `Copy ${cidr}`,
  copyLink: 'Copy the link to this page',
  copied: (what: string) => `Copied: ${what}`,
  copyFailed: 'It could not be copied.',

  create: { crossConnect: 'Create a Cross Connect', token: 'Make an API token' },
  topUp: 'Top up the balance',
  pages: {
    members: 'Members',
    apiTokens: 'API tokens',
    terms: 'Calendar of terms',
    sent: 'Requests that you sent',
    history: 'Requests, history',
  },
  settings: {
    theme: (name: string) => `Theme: ${name}`,
    actFor: (account: string) => `Act for ${account}`,
    shortcuts: 'Keyboard shortcuts',
  },
});
