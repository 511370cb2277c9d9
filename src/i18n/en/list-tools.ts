import { defineWords, plural } from '../words';

/** Said in the panels and dialogs of lists. */
export const listTools = defineWords('listTools', {
  facet: {
    search: (facet: string) => `Search ${facet.toLowerCase()}`,
    none: 'Nothing fits.',
    any: 'Any',
  },
  columns: {
    shown: 'Columns shown, in this order',
    up: (column: string) => `Move ${column} forward`,
    down: (column: string) => `Move ${column} back`,
    reset: 'Reset columns',
  },
  export: {
    what: 'Everything that fits the filters, with all columns.',
    only: (n: number) => `Only the ${n} selected`,
    csv: 'Export CSV',
    json: 'Export JSON',
    reading: (read: string, total: string) => `Reading ${read} of ${total}`,
    done: (what: string) => `${what} exported`,
  },
  views: {
    list: 'Saved views',
    none: 'Keep the filters, the sort and the page size of this list under a name.',
    name: 'Name of this view',
    nameFirst: 'Give the view a name first.',
    save: 'Save',
    replace: 'Replace',
    saved: (name: string) => `${name} is saved.`,
    remove: (name: string) => `Delete the view ${name}`,
    removed: (name: string) => `${name} is deleted.`,
    copy: 'Copy the link to this view',
    copied: 'The link is copied.',
  },
  copy: {
    cell: (text: string) => `Copy ${text}`,
    done: (text: string) => `Copied ${text}`,
  },
  selection: {
    count: (n: number, elsewhere: number) =>
      elsewhere === 0 ? `${n} selected` : `${n} selected, ${elsewhere} of them not on this page`,
    all: (n: number) => `Select all ${n}`,
    clear: 'Clear selection',
  },
  bulk: {
    running: 'Under way',
    failed: 'Not done',
    unknown: 'Not known',
    skipped: 'Stays.',
    retry: (n: number) => plural(n, 'Try the failed one again', `Try the ${n} failed ones again`),
  },
});
