import { defineWords, plural } from '../words';

export const addressSpace = defineWords('addressSpace', {
  title: 'Address space',
  purpose: 'Which addresses your VPCs use, where they overlap, and which are free.',
  computed: 'Your VPCs and those that are connected with them, from configuration.',
  region: 'Region',
  allRegions: 'All regions',
  fields: {
    '10': '10.0.0.0/16 to 10.255.0.0/16',
    '172': '172.16.0.0/16 to 172.24.0.0/16',
    '192': '192.168.0.0/16',
  },
  free: 'free',
  fits: 'free and legal',
  overlap: 'overlap',
  block: 'Block',
  choose: 'Choose a block to see who uses it.',
  freeBlock: 'No VPC that you can see uses it.',
  overlaps: (names: string) => `Overlaps with ${names}. Such VPCs cannot be connected with each other.`,
  subnetsOf: (name: string, count: number) =>
    `The 256 /24 networks of the block; ${name} has ${plural(count, '1 subnet', `${count} subnets`)}`,
  copy: (text: string) => `Copy ${text}`,
  copied: (text: string) => `${text} is copied`,
  suggest: 'Suggest a free block',
  newRegion: 'Region of the new VPC',
  choosePlaceholder: 'Choose…',
  addPeer: 'Will be connected with',
  noPeers: 'No active Cross Connect of yours ends in this region.',
  peers: 'VPCs to connect with',
  dropPeer: (label: string) => `Leave out ${label}`,
  found: (count: number) =>
    plural(count, '1 block is free and legal.', `${count} blocks are free and legal.`),
  taken: (count: number) =>
    plural(
      count,
      '1 more would be legal, but another VPC uses it.',
      `${count} more would be legal, but other VPCs use them.`,
    ),
  refused: (count: number) =>
    plural(count, '1 block is not possible, because of', `${count} blocks are not possible, because of`),
  table: 'All VPCs by address',
  tableCaption: 'VPCs in the order of their addresses',
  none: 'No VPC yet.',
  columns: {
    cidr: 'CIDR',
    vpc: 'VPC',
    region: 'Region',
    account: 'Account',
    overlap: 'Overlaps with',
    kind: 'Range',
  },
  wholeBlock: 'One block',
  otherRange: 'Other size or place',
});
