import ipaddr from 'ipaddr.js';
import { containsAddress, formatAddress, parseCidr, type Cidr } from '../src/domain/cidr';
import { buildNetwork, type NetworkData } from '../src/domain/network';
import { checkReach } from '../src/domain/reachability';
import { chart } from './chart';
import { createRandom, randomNetwork, time } from './random-network';
import { goals } from './goals';
import { keep, median, report, slope, spread } from './report';

/**
 * Whether an address of one VPC reaches an address of another, there and back, with all hops; against longest-prefix match by
 * scanning the connections, with this project's arithmetic and with ipaddr.js, which answer yes or no only.
 */
const RUNS = 5;
const ASKED = 20_000;
const ASKED_BY_SCANNING = 100;

interface Question {
  from: { vpcId: string; address: string };
  to: { vpcId: string; address: string };
}
function questions(data: NetworkData, count: number): Question[] {
  const random = createRandom(7);
  const cidrs = new Map(data.vpcs.map(({ id, cidr }) => [id, cidr]));
  const place = (vpcId: string) => {
    const range = parseCidr(cidrs.get(vpcId) ?? '') as Cidr;
    return { vpcId, address: formatAddress(range.first + random(range.last - range.first + 1)) };
  };
  // Every other one along a connection: those that are reachable take the longest.
  return Array.from({ length: count }, (_, index) => {
    const link = data.connections[random(data.connections.length)];
    const any = () => `v${random(data.vpcs.length)}`;
    return index % 2 === 0 && link
      ? { from: place(link.requesterVpcId), to: place(link.accepterVpcId) }
      : { from: place(any()), to: place(any()) };
  });
}

type Holds = (cidr: string, address: string) => number | undefined;
/** The prefix length of a CIDR that holds the address. */
const ownArithmetic: Holds = (cidr, address) => {
  const [range, host] = [parseCidr(cidr), parseCidr(`${address}/32`)];
  return range && host && containsAddress(range, host.first) ? range.prefix : undefined;
};
const withIpaddr: Holds = (cidr, address) => {
  const [network, prefix] = ipaddr.IPv4.parseCIDR(cidr);
  return ipaddr.IPv4.parse(address).match(network, prefix) ? prefix : undefined;
};
function scanning(data: NetworkData, holds: Holds) {
  const cidrs = new Map(data.vpcs.map(({ id, cidr }) => [id, cidr]));
  const way = (from: string, to: string, address: string) => {
    if (holds(cidrs.get(from) ?? '', address) !== undefined) return from === to;
    let [best, peers] = [-1, new Set<string>()];
    for (const { requesterVpcId, accepterVpcId } of data.connections) {
      const peer =
        requesterVpcId === from ? accepterVpcId : accepterVpcId === from ? requesterVpcId : undefined;
      const prefix = peer === undefined ? undefined : holds(cidrs.get(peer) ?? '', address);
      if (peer === undefined || prefix === undefined || prefix < best) continue;
      if (prefix > best) peers = new Set();
      best = prefix;
      peers.add(peer);
    }
    return peers.size === 1 && peers.has(to);
  };
  return ({ from, to }: Question) =>
    from.vpcId === to.vpcId ||
    (way(from.vpcId, to.vpcId, to.address) && way(to.vpcId, from.vpcId, from.address));
}

type Growth = [vpcs: number, microseconds: number][];
const growth: Record<'ours' | 'scanning' | 'ipaddr', Growth> = { ours: [], scanning: [], ipaddr: [] };
/** At 10,000 VPCs. */
let answersASecond = NaN;
const rows = [
  [100, 200],
  [1_000, 2_000],
  [10_000, 20_000],
  [100_000, 200_000],
].map(([vpcs = 0, connections = 0]) => {
  const data = randomNetwork(vpcs, connections);
  const asked = questions(data, ASKED);
  const [indexing, rate, scanned, ipaddrRate]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let run = 0; run < RUNS; run++) {
    let network = buildNetwork(data);
    indexing.push(
      time(() => {
        network = buildNetwork(data);
        // Route tables are made when first asked for.
        for (const { from, to } of asked) checkReach(network, from, to);
      }),
    );
    const answers: boolean[] = [];
    const ms = time(() => {
      for (const { from, to } of asked) answers.push(checkReach(network, from, to).verdict === 'reachable');
    });
    rate.push((ASKED / ms) * 1000);
    const few = asked.slice(0, ASKED_BY_SCANNING);
    for (const [holds, into] of [
      [ownArithmetic, scanned],
      [withIpaddr, ipaddrRate],
    ] as const) {
      const scan = scanning(data, holds);
      let same = true;
      const took = time(() => few.forEach((question, index) => (same &&= scan(question) === answers[index])));
      if (!same) throw new Error('scanning answers otherwise');
      into.push((few.length / took) * 1000);
    }
  }
  if (vpcs === 10_000) answersASecond = median(rate);
  growth.ours.push([vpcs, 1e6 / median(rate)]);
  growth.scanning.push([vpcs, 1e6 / median(scanned)]);
  growth.ipaddr.push([vpcs, 1e6 / median(ipaddrRate)]);
  return [
    `${vpcs} VPCs, ${connections} connections`,
    spread(indexing, 1),
    spread(rate),
    spread(scanned),
    spread(ipaddrRate),
    spread(rate.map((each, index) => each / (scanned[index] ?? NaN))),
  ];
});

report(
  'Reachability between two addresses',
  `${RUNS} runs: median (range). ${ASKED} questions, every other one along a connection; scanning answers the first ${ASKED_BY_SCANNING} of them, and the same. Microseconds an answer grow with the VPCs by a slope of ${slope(growth.ours)}: memory that is further away, not more work.`,
  [
    'network',
    `index and first ${ASKED} answers, ms`,
    'answers a second',
    'scanning, a second',
    'scanning with ipaddr.js, a second',
    'times faster than scanning',
  ],
  rows,
);
keep(
  chart({
    ...{ name: 'reachability', title: 'Reachability between two addresses' },
    ...{ sizes: 'VPCs', costs: 'microseconds an answer' },
    lines: [
      { name: 'index of routes', points: growth.ours },
      { name: 'scanning', points: growth.scanning },
      { name: 'scanning with ipaddr.js', points: growth.ipaddr },
    ],
  }),
);
goals([{ what: 'reachability at 10,000 VPCs, answers a second', atLeast: 100_000, seen: answersASecond }]);
