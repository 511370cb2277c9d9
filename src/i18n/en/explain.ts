import { defineWords, plural } from '../words';

/** Placeholders: the two VPCs of the pair, and what stands in their way. */
export const explain = defineWords('explain', {
  code: {
    2009: '{requester} and {accepter} cannot be connected: their CIDRs overlap in {range}.',
    2010: '{requester} and {accepter} are already connected or asked to be, by {connection} in {crossConnect}.',
    2011: '{accepter} cannot join: its addresses {range} are already behind {crossConnect} on the requester side, as {vpc} through {connection}.',
    2012: '{requester} and {accepter} are in the same region, {region}. A Cross Connect joins two regions.',
    2013: '{requester} cannot join: its addresses {range} are already behind {crossConnect} on the accepter side, as {vpc} through {connection}.',
  },
  byPair: {
    2009: '',
    2010: '{requester} and {accepter} are already in this batch, as {pair}.',
    2011: '{accepter} cannot join: {pair} of this batch brings its addresses {range} to the requester side, as {vpc}.',
    2012: '',
    2013: '{requester} cannot join: {pair} of this batch brings its addresses {range} to the accepter side, as {vpc}.',
  },
  hidden: 'connections that you may not see',
  thisCrossConnect: 'this Cross Connect',
  way: {
    2009: 'Use a VPC with another CIDR on one side.',
    2010: 'A pair has one connection at most: see there how far it is. If it waits for an answer, it is answered under Requests.',
    2011: 'Use another VPC, another Cross Connect, or remove that connection.',
    2012: 'Servers of one region are connected inside that region. Choose a VPC of the other region.',
    2013: 'Use another VPC, another Cross Connect, or remove that connection.',
  },
  twiceInBatch: 'Drop one of the two: a pair has one connection at most.',
  wayByPair: 'Drop one of the two pairs, or send them in two Cross Connects.',
  ambiguous:
    'Ambiguous destination: {peer} in {crossConnect} already leads to {range}. Two routes would compete for these addresses.',
  ambiguousByPair:
    'Ambiguous destination: {peer} of {pair} of this batch also leads to {range}. Two routes would compete for these addresses.',
  ambiguousWay: 'You can go on if you know which addresses you use; acknowledge it in the review.',
  ambiguousName: 'Ambiguous destination',
  pair: (number: number) => `pair ${number}`,
  codeTag: (code: number) => `Condition ${code}`,
  codeName: {
    2009: 'Overlapping CIDRs',
    2010: 'Connected already',
    2011: 'Overlap on the requester side',
    2012: 'Same region',
    2013: 'Overlap on the accepter side',
  },
  ways: {
    title: 'Ways out',
    none: 'Nothing that you could change frees this pair.',
    elsewhere: (count: number) =>
      plural(
        count,
        'Connect them in {crossConnects} instead: nothing prevents it there.',
        'Connect them in one of these instead, where nothing prevents it: {crossConnects}.',
      ),
    remove: (count: number) =>
      plural(
        count,
        'Remove the connection {connections}.',
        'Remove all of these connections: {connections}.',
      ),
    readdress: 'Use a VPC with other addresses in place of {vpc}. Free and legal, for example: {blocks}.',
    readdressAndRemove:
      'Use a VPC with other addresses in place of {vpc} and remove {connections}. Free addresses, for example: {blocks}.',
  },
  reach: {
    gained: '{one} and {other} would reach each other.',
    gainedInPart:
      '{one} and {other} would reach each other only partly: some of their addresses lead elsewhere.',
    narrowed:
      '{one} and {other} would reach each other only partly, no longer fully: some of their addresses would lead elsewhere.',
    widened: '{one} and {other} would reach each other fully, no longer only partly.',
    lost: '{one} and {other} would no longer reach each other.',
    none: 'Who reaches whom stays as it is.',
    more: (count: number) => plural(count, 'and 1 more pair of VPCs', `and ${count} more pairs of VPCs`),
  },
  consequences: {
    none: 'No other pair changes.',
    blocked: (count: number) => plural(count, 'Blocks 1 other pair:', `Blocks ${count} other pairs:`),
    freed: (count: number) => plural(count, 'Frees 1 other pair:', `Frees ${count} other pairs:`),
    warned: (count: number) =>
      plural(
        count,
        '1 other pair would have an ambiguous destination:',
        `${count} other pairs would have ambiguous destinations:`,
      ),
    cleared: (count: number) =>
      plural(
        count,
        '1 other pair would no longer have an ambiguous destination:',
        `${count} other pairs would no longer have ambiguous destinations:`,
      ),
    inCrossConnect: (name: string) => `in ${name}`,
    more: (count: number) => `and ${count} more`,
  },
});
