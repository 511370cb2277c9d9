import { defineWords, plural } from '../words';

const crossConnectsN = (n: number) => plural(n, '1 Cross Connect', `${n} Cross Connects`);

/** The list of them, and what is said wherever one stands. The page of one has its own: `cross-connect-page`. */
export const crossConnects = defineWords('crossConnects', {
  create: 'Create a Cross Connect',
  term: { soon: (when: string) => `ends ${when}`, over: (when: string) => `ended ${when}` },
  /** Below a heading that says already what it is. */
  termInColumn: { soon: (when: string) => `ends ${when}`, over: (when: string) => `ended ${when}` },
  noTerm: 'None',

  list: {
    title: 'Cross Connects',
    purpose: 'Paid links between two regions, through which VPCs are connected.',
    caption: 'Cross Connects',
    filters: 'Filter Cross Connects',
    searchHint: 'Name, id or description',
    status: 'Status',
    region: 'Region',
    termEnd: 'Term ends',
    inDays: (days: string) => `Within ${days} days`,
    needsMe: 'Needs you',
    endsSoon: 'Ends in 30 days',
    found: crossConnectsN,
    name: 'Name',
    id: 'Id',
    requester: 'Requester',
    accepter: 'Accepter',
    bandwidth: 'Bandwidth',
    connections: 'Connections',
    pendingCount: (n: number) => `${n} pending`,
    expires: 'Expires',
    description: 'Description',
    created: 'Created',
    csv: {
      bandwidthMbps: 'Bandwidth (Mbps)',
      connections: 'Live connections',
      pending: 'Pending of these',
      expires: 'Expires (UTC)',
      created: 'Created (UTC)',
    },
    pages: 'Pages of Cross Connects',
    emptyTitle: 'Connect two regions',
    emptyText:
      'A Cross Connect is a paid link between two regions. Once it is active, you connect VPCs of the two regions through it, and their servers reach each other by private address.',
    noMatchTitle: 'No Cross Connect fits these filters',
    noMatchText: 'Widen the search, or clear the filters to see all of them.',
  },

  deleteMany: {
    open: 'Delete…',
    title: (n: number) => `Delete ${crossConnectsN(n)}`,
    consequence:
      'The links between the regions end. Nothing is refunded, also not for the rest of a paid term.',
    targets: 'Cross Connects to delete',
    phrase: (n: number) => `delete ${n}`,
    typeFirst: 'Type the words above first.',
    confirm: (n: number) => `Delete ${crossConnectsN(n)}`,
    started: 'Deletion started',
    result: (done: number, failed: number) =>
      failed === 0
        ? `Deletion of ${crossConnectsN(done)} has started.`
        : `Deletion of ${crossConnectsN(done)} has started, ${failed} could not be deleted.`,
  },

  actions: {
    edit: 'Rename…',
    resize: 'Resize…',
    renew: 'Renew…',
    delete: 'Delete…',
    connect: 'Connect VPCs',
  },
});
