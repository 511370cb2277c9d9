import { defineWords, plural } from '../words';

export const matrix = defineWords('matrix', {
  tab: 'Pairing matrix',
  emptyTitle: (region: string) => `No VPC in ${region}`,
  emptyText:
    'The matrix shows every VPC of the requester region against every VPC of the accepter region. Make a VPC there first, or ask the owner of one for its id.',
  search: 'Find VPCs',
  byVerdict: 'Show by verdict',
  byCode: 'Show by condition',
  code: (code: number, count: number) => `Condition ${code}: ${plural(count, '1 pair', `${count} pairs`)}`,
  nothing: 'No pair fits the filter.',
  grid: 'Pairing matrix: requester VPCs down, accepter VPCs across',
  corner: 'Requester ↓ Accepter →',
  cornerCount: 'Last figure: open pairs',
  cell: (requester: string, accepter: string, verdict: string, codes: string) =>
    `${requester} with ${accepter}: ${verdict}${codes && `, ${codes}`}`,
  chosenCell: 'chosen',
  open: (count: number) => plural(count, '1 open pair', `${count} open pairs`),
  onPaper: (rows: number, ofRows: number, columns: number, ofColumns: number) =>
    `${rows} of ${ofRows} requester VPCs down, ${columns} of ${ofColumns} accepter VPCs across.`,
  cutOnPaper: (most: number) =>
    `That is as much as fits on paper: ${most} each. Find VPCs, or show one verdict or condition only, to print others.`,
  columnsOnPaper: (from: number, to: number, of: number) => `Accepter VPCs ${from} to ${to} of ${of}`,
  panel: 'The pair in detail',
  seeConnection: 'See the connections',
  choose: 'Choose this pair',
  drop: 'Drop this pair',
  chooseAll: (name: string) => `Choose all open pairs of ${name}`,
  howTo:
    'Click or press Space to choose pairs that can be connected. Arrow keys move, with Shift they choose along the way.',
  chosen: (count: number) => plural(count, '1 pair chosen.', `${count} pairs chosen.`),
  conflicts: (count: number) =>
    plural(count, '1 of them is blocked by an earlier one.', `${count} of them are blocked by earlier ones.`),
  clear: 'Choose none',
  review: (count: number) => plural(count, 'Review 1 pair', `Review ${count} pairs`),
});
