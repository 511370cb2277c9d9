import { defineWords } from '../words';

/** Around every list. What is said in panels and dialogs is in `listTools`, which comes with their code. */
export const lists = defineWords('lists', {
  search: 'Search',
  clear: 'Clear filters',
  removeFilter: (filter: string) => `Remove the filter ${filter}`,
  views: 'Views',
  columns: 'Columns',
  export: 'Export',
  pause: 'Pause refreshing',
  resume: 'Resume refreshing',
  select: (name: string) => `Select ${name}`,
  pageSize: 'Rows per page',
});
