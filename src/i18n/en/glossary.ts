import { REQUEST_LIFETIME_DAYS } from '../../domain/connection-lifecycle';
import { TERMS } from '../../domain/term';
import { either } from '../either';
import { defineWords } from '../words';

/** The words of the field: what each is called, and what it means. Help beside a rule shows the same. */
const entries = {
  region: {
    term: 'Region',
    text: 'A place with data centres of the cloud, such as HCM03 (Ho Chi Minh City) or HAN01 (Hanoi). A Cross Connect joins two of them.',
  },
  vpc: {
    term: 'VPC',
    text: 'A private network in one region, with one range of private addresses (its CIDR). Its servers see each other, and nobody else until it is connected.',
  },
  cidr: {
    term: 'CIDR',
    text: 'A range of addresses, written as its first address and the length of the common prefix: 10.10.0.0/16 is everything from 10.10.0.0 to 10.10.255.255.',
  },
  subnet: { term: 'Subnet', text: 'A part of the addresses of a VPC, in which servers stand.' },
  account: {
    term: 'Account',
    text: 'A customer. It owns VPCs, Cross Connects and a balance. Its people have roles: a viewer reads, an operator also changes, an approver also answers requests, an owner also spends money.',
  },
  crossConnect: {
    term: 'Cross Connect',
    text: 'A paid link between a requester region and an accepter region, with a bandwidth and a term. VPCs of the two regions are connected through it.',
  },
  requester: {
    term: 'Requester',
    text: 'The side of a Cross Connect from which connections are asked for. Its account owns the Cross Connect and pays for it. Once connected, traffic goes both ways.',
  },
  accepter: {
    term: 'Accepter',
    text: 'The side of a Cross Connect whose VPCs are asked for. The owner of such a VPC accepts or rejects each request; it may be another account, or the same.',
  },
  interconnect: {
    term: 'Interconnect',
    text: 'The end of a Cross Connect in a region. It holds the routes to the other side.',
  },
  vpcConnection: {
    term: 'VPC connection',
    text: 'A pair of a requester VPC and an accepter VPC inside one Cross Connect. Once it is active, servers of both reach each other by private address, in both directions.',
  },
  transitive: {
    term: 'Not transitive',
    text: 'A VPC that is connected with B does not reach what B is connected with: each pair of VPCs needs its own connection.',
  },
  bandwidth: {
    term: 'Bandwidth',
    text: 'How much a Cross Connect carries at once, in Mbps. All its connections share it.',
  },
  package: {
    term: 'Bandwidth package',
    text: 'What a Cross Connect is bought with: a bandwidth between two regions, with a price for a month. VAT is included.',
  },
  term: {
    term: 'Term',
    text: `How long a Cross Connect is paid for: ${either(TERMS, 'or')} months, charged at once. When it ends, traffic stops and the connections are kept; renewing brings them back.`,
  },
  resize: {
    term: 'Resizing',
    text: 'Another bandwidth for the rest of the term. What is charged or refunded is the difference of the two monthly prices × the months of the term × the part of the term that is left, to the minute.',
  },
  renew: {
    term: 'Renewing',
    text: 'Another term, charged at once. It begins where the running one ends; after the end it begins at once.',
  },
  ledger: {
    term: 'Ledger',
    text: 'Every movement of money, each with its reason. The balance is their sum.',
  },
  request: {
    term: 'Request',
    text: 'A VPC connection that waits for the approval of the accepter. It reserves its pair and its addresses until it is answered.',
  },
  expiry: {
    term: 'Expiry of a request',
    text: `A request that nobody answers within ${REQUEST_LIFETIME_DAYS} days expires, and frees what it reserved. It can be made again.`,
  },
  twoPerson: {
    term: 'Two-person approval',
    text: 'Nobody accepts a request of their own: somebody else who may approve has to. It is a setting of each Cross Connect.',
  },
  lock: {
    term: 'Deletion lock',
    text: 'Nobody can delete a locked Cross Connect until the lock is taken off. It guards against mistakes.',
  },
  live: {
    term: 'Live',
    text: 'A connection that waits for acceptance, is being set up, is active or is being removed. Only live connections count in the conditions.',
  },
  verdict: {
    term: 'Verdict',
    text: 'What can become of a pair of VPCs: connected, pending, eligible, eligible with a warning, or blocked by one or more conditions, each with its code.',
  },
  2009: {
    term: 'Condition 2009',
    text: 'The CIDRs of the two VPCs overlap: an address would mean two places.',
  },
  2010: {
    term: 'Condition 2010',
    text: 'The two VPCs are connected already, in any Cross Connect and in either direction. A pair has one connection at most.',
  },
  2011: {
    term: 'Condition 2011',
    text: 'The Cross Connect has a live connection whose requester VPC overlaps the accepter VPC of this pair: its addresses would be behind both ends.',
  },
  2012: {
    term: 'Condition 2012',
    text: 'Both VPCs are in the same region. A Cross Connect joins two regions.',
  },
  2013: {
    term: 'Condition 2013',
    text: 'The Cross Connect has a live connection whose accepter VPC overlaps the requester VPC of this pair: its addresses would be behind both ends.',
  },
  ambiguous: {
    term: 'Ambiguous destination',
    text: 'A VPC would have two peers whose CIDRs overlap: two routes compete for the same addresses. It is allowed if you know which addresses are in use, and has to be acknowledged.',
  },
  route: {
    term: 'Route',
    text: 'Where traffic for a range of addresses goes: into which Cross Connect, and to which VPC behind it.',
  },
  longestPrefix: {
    term: 'Longest-prefix match',
    text: 'Where several routes hold an address, the one with the longest prefix, so the smallest range, wins: 10.10.5.0/24 before 10.10.0.0/16.',
  },
  reachability: {
    term: 'Reachability',
    text: 'Whether one server gets to another and its answers come back, worked out from the configuration, hop by hop. No packet is sent.',
  },
  plan: {
    term: 'What if',
    text: 'Changes that are only imagined: VPCs to be, connections taken away. Verdicts, map and topology are worked out as if they were real.',
  },
};

export const glossary = defineWords('glossary', {
  title: 'Glossary',
  purpose: 'The words of this console, and what each of them means.',
  contents: 'On this page',
  groups: {
    places: 'Places and addresses',
    links: 'Cross Connects and connections',
    money: 'Terms and money',
    approval: 'Requests and approval',
    conditions: 'Conditions',
    reach: 'Routes and reachability',
  },
  linkTo: (term: string) => `Link to ${term}`,
  entries,
});
