import { defineWords, plural } from '../words';

const crossConnectsN = (n: number) => plural(n, '1 Cross Connect', `${n} Cross Connects`);

export const crossConnects = defineWords('crossConnects', {
  create: 'Create Cross Connect',
  termSoon: (when: string) => `ends ${when}`,
  termOver: (when: string) => `ended ${when}`,
  noTerm: 'None',

  list: {
    title: 'Cross Connects',
    purpose: 'Paid links between two regions, through which VPCs are connected.',
    caption: 'Cross Connects',
    filters: 'Filter Cross Connects',
    search: 'Search',
    searchHint: 'Name, id or description',
    status: 'Status',
    anyStatus: 'Any status',
    region: 'Region',
    anyRegion: 'Any region',
    clear: 'Clear filters',
    columns: 'Columns',
    columnsShown: 'Columns shown',
    exportCsv: 'Export CSV',
    exporting: 'Preparing the file',
    exported: (n: number) => `${crossConnectsN(n)} exported`,
    found: crossConnectsN,
    pause: 'Pause refreshing',
    resume: 'Resume refreshing',
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
      connections: 'Connections',
      pending: 'Pending requests',
      expires: 'Expires (UTC)',
      created: 'Created (UTC)',
    },
    select: (name: string) => `Select ${name}`,
    selection: {
      count: (n: number) => `${n} selected`,
      delete: 'Delete…',
      clear: 'Clear selection',
    },
    pager: {
      label: 'Pages of Cross Connects',
      size: 'Rows per page',
      previous: 'Previous',
      next: 'Next',
      position: (page: number, pages: number) => `Page ${page} of ${pages}`,
    },
    emptyTitle: 'Connect two regions',
    emptyText:
      'A Cross Connect is a paid link between two regions. Once it is active, you connect VPCs of the two regions through it, and their servers reach each other by private address.',
    noMatchTitle: 'No Cross Connect fits these filters',
    noMatchText: 'Widen the search, or clear the filters to see all of them.',
  },

  deleteMany: {
    title: (n: number) => `Delete ${crossConnectsN(n)}`,
    consequence:
      'The links between the regions end. Nothing is refunded, also not for the rest of a paid term.',
    targets: 'Cross Connects to delete',
    skipped: 'Stays.',
    phrase: (n: number) => `delete ${n}`,
    typeFirst: 'Type the words above first.',
    confirm: (n: number) => `Delete ${crossConnectsN(n)}`,
    running: 'Deleting',
    started: 'Deletion started',
    failed: 'Not deleted',
    result: (done: number, failed: number) =>
      failed === 0
        ? `Deletion of ${crossConnectsN(done)} has started.`
        : `Deletion of ${crossConnectsN(done)} has started, ${failed} could not be deleted.`,
  },
});
