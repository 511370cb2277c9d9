import { defineWords } from '../words';

export const shortcuts = defineWords('shortcuts', {
  title: 'Keyboard shortcuts',
  then: 'then',
  groups: { go: 'Go to a page', page: 'On a page', tables: 'In tables, the focus on a cell' },
  page: {
    palette: 'Search and commands',
    sheet: 'This list',
    search: 'Search the page',
    create: 'Create something new on the page',
    performance: 'Performance of this page',
  },
  tables: {
    cells: 'From cell to cell',
    ends: 'First and last cell of the row',
    far: 'First and last row',
    pages: 'Ten rows up and down',
    open: 'Open the row',
    tick: 'Tick the row',
    copy: 'Copy the cell',
  },
  on: 'Shortcuts of single keys',
  onHint:
    'Switch them off when you speak to the computer, or press keys by accident. Keys in tables and those with Ctrl or ⌘ always work.',
});
