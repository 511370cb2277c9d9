import { overlaps, parseCidr } from '../src/domain/cidr';
import { buildNetwork, judgePair, type RuleConnection, type RuleVpc } from '../src/domain/connection-rules';
import { report, spread } from './report';

/** Verdicts of a whole matrix against the conditions word by word, testing each pair against each connection. */
const RUNS = 5;

const block = (index: number) => `10.${index % 256}.${(index >> 8) * 16}.0/20`;
function network(size: number) {
  const vpcs: RuleVpc[] = Array.from({ length: size * 2 }, (_, index) => ({
    id: `v${index}`,
    cidr: block(index),
    regionId: index < size ? 'A' : 'B',
  }));
  const connections: RuleConnection[] = Array.from({ length: size }, (_, index) => ({
    id: `c${index}`,
    crossConnectId: `x${index % 10}`,
    requesterVpcId: `v${index}`,
    accepterVpcId: `v${size + ((index * 7) % size)}`,
    status: 'ACTIVE',
  }));
  return { vpcs, connections };
}

function naive(vpcs: RuleVpc[], connections: RuleConnection[], requester: RuleVpc, accepter: RuleVpc) {
  const meet = (a: RuleVpc, b: RuleVpc) => overlaps(parseCidr(a.cidr)!, parseCidr(b.cidr)!);
  const find = (id: string) => vpcs.find((vpc) => vpc.id === id)!;
  const inX = connections.filter(({ crossConnectId }) => crossConnectId === 'x0');
  return [
    meet(requester, accepter),
    connections.some((c) => c.requesterVpcId === requester.id && c.accepterVpcId === accepter.id),
    inX.some((c) => c.requesterVpcId !== requester.id && meet(find(c.requesterVpcId), accepter)),
    inX.some((c) => c.accepterVpcId !== accepter.id && meet(find(c.accepterVpcId), requester)),
  ].some(Boolean);
}

const time = (work: () => void) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const rows = [20, 50, 100].map((size) => {
  const { vpcs, connections } = network(size);
  const [left, right] = [vpcs.slice(0, size), vpcs.slice(size)];
  const fast: number[] = [];
  const slow: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    fast.push(
      time(() => {
        const built = buildNetwork({ vpcs, connections });
        for (const r of left) {
          for (const a of right)
            judgePair(built, { crossConnectId: 'x0', requesterVpcId: r.id, accepterVpcId: a.id });
        }
      }),
    );
    slow.push(time(() => left.forEach((r) => right.forEach((a) => naive(vpcs, connections, r, a)))));
  }
  const ratio = slow.map((each, index) => each / (fast[index] ?? NaN));
  return [
    `${size} × ${size}, ${connections.length} connections`,
    spread(fast, 1),
    spread(slow, 1),
    spread(ratio, 1),
  ];
});

report(
  'Verdicts of a whole matrix',
  `${RUNS} runs: median (range). "Word by word" tests each pair against each connection and finds VPCs by scanning.`,
  ['matrix', 'rules, ms', 'word by word, ms', 'times faster'],
  rows,
);
