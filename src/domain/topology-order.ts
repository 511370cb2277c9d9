/**
 * Places that VPCs exchange within their regions until few of their links, as straight lines, cross. All in typed arrays:
 * VPCs and regions are indices, `x` and `y` the middles of the cards that stand there now.
 */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Per region, the VPCs in the order of the places. */
  readonly rows: readonly Int32Array[];
  /** The peers of VPC v: `peers[first[v]]` up to, not including, `peers[first[v + 1]]`. */
  readonly first: Int32Array;
  readonly peers: Int32Array;
}

/** Nearer than this in x, how far above or below a peer stands says more than the angle. */
const SIDEWAYS = 3_000;
const ROUNDS = 8;

function isSorted(row: Int32Array, keys: Float64Array) {
  for (let index = 1; index < row.length; index++)
    if (keys[row[index - 1]!]! > keys[row[index]!]!) return false;
  return true;
}

/** Orders each region by the angles under which its VPCs see their peers; who has none stands at the end. */
export function orderByAngle({ x, y, rows, first, peers }: Places) {
  const places = rows.map((row) => ({
    x: Float64Array.from(row, (vpc) => x[vpc] ?? 0),
    y: Float64Array.from(row, (vpc) => y[vpc] ?? 0),
  }));
  const angles = new Float64Array(x.length);
  for (let round = 0; round < ROUNDS; round++)
    rows.forEach((row, region) => {
      const at = places[region];
      if (at === undefined || row.length === 0) return;
      const last = row.length - 1;
      const middleX = (Math.min(...at.x.subarray(0, 40)) + Math.max(...at.x.subarray(0, 40))) / 2;
      const middleY = ((at.y[0] ?? 0) + (at.y[last] ?? 0)) / 2;
      for (const vpc of row) {
        const [from = 0, to = 0] = [first[vpc], first[vpc + 1]];
        let sum = 0;
        for (let index = from; index < to; index++) {
          const peer = peers[index] ?? 0;
          sum += ((y[peer] ?? 0) - middleY) / Math.max(Math.abs((x[peer] ?? 0) - middleX), SIDEWAYS);
        }
        angles[vpc] = to > from ? sum / (to - from) : Infinity;
      }
      if (isSorted(row, angles)) return;
      // Stable: equal ones keep their order.
      row.set(Array.from(row).sort((a, b) => angles[a]! - angles[b]! || 0));
      row.forEach((vpc, index) => {
        x[vpc] = at.x[index] ?? 0;
        y[vpc] = at.y[index] ?? 0;
      });
    });
}

/** How far apart those that exchange their places stand, one pass after the other: outwards and back again. */
const STEPS = [1, 3, 5, 7, 6, 4, 2];
const WIDEST = Math.max(...STEPS);

/**
 * Exchanges two VPCs of a region wherever their links, and those of the VPCs between them, then cross less often. No VPC has a
 * peer in its own region, so that where peers are seen changes only when an exchange is made.
 */
export function exchange({ x, y, rows, first, peers }: Places, passes: number) {
  /** Counts the exchanges. What is known of two places stays true until one of their VPCs, or a peer of it, has moved. */
  let clock = 1;
  const changed = new Int32Array(x.length).fill(clock);
  // Where the peers stand, in the order in which they are read.
  const px = Float64Array.from(peers, (peer) => x[peer]!);
  const py = Float64Array.from(peers, (peer) => y[peer]!);
  /** The crossings of the links of two VPCs, would they stand there. */
  const between = (a: number, ax: number, ay: number, b: number, bx: number, by: number): number => {
    const ux = bx - ax, uy = by - ay, startOfB = first[b]!, endOfB = first[b + 1]!; // prettier-ignore
    let count = 0;
    for (let i = first[a]!, endOfA = first[a + 1]!; i < endOfA; i++) {
      const dx = px[i]! - ax, dy = py[i]! - ay; // prettier-ignore
      const sideOfB = dx * uy - dy * ux;
      for (let j = startOfB; j < endOfB; j++) {
        const qx = px[j]! - ax, qy = py[j]! - ay; // prettier-ignore
        if (sideOfB * (dx * qy - dy * qx) >= 0) continue;
        const ex = qx - ux, ey = qy - uy; // prettier-ignore
        if ((ey * ux - ex * uy) * (ex * (dy - uy) - ey * (dx - ux)) < 0) count++;
      }
    }
    return count;
  };
  const move = (vpc: number, toX: number, toY: number) => {
    x[vpc] = toX;
    y[vpc] = toY;
    for (let slot = first[vpc]!, end = first[vpc + 1]!; slot < end; slot++) {
      const peer = peers[slot]!;
      changed[peer] = clock;
      for (let back = first[peer]!, last = first[peer + 1]!; back < last; back++)
        if (peers[back] === vpc) {
          px[back] = toX;
          py[back] = toY;
        }
    }
    changed[vpc] = clock;
  };
  const [known, knownAt] = [new Int32Array(x.length * WIDEST), new Int32Array(x.length * WIDEST)];
  /** The crossings of the links of those at two places of a row as they stand. */
  const now = (row: Int32Array, start: number, at: number, other: number) => {
    const a = row[at]!, b = row[other]!, slot = (start + at) * WIDEST + other - at - 1; // prettier-ignore
    if (knownAt[slot]! < changed[a]! || knownAt[slot]! < changed[b]!) {
      known[slot] = between(a, x[a]!, y[a]!, b, x[b]!, y[b]!);
      knownAt[slot] = clock;
    }
    return known[slot]!;
  };
  /** Tries to exchange two places of the row that begins at `start`. */
  const attempt = (row: Int32Array, start: number, index: number, other: number) => {
    let before = now(row, start, index, other);
    for (let each = index + 1; each < other; each++)
      before += now(row, start, index, each) + now(row, start, each, other);
    if (before === 0) return;
    const a = row[index]!, b = row[other]!; // prettier-ignore
    const ax = x[a]!, ay = y[a]!, bx = x[b]!, by = y[b]!; // prettier-ignore
    let after = between(a, bx, by, b, ax, ay);
    for (let each = index + 1; each < other && after < before; each++) {
      const c = row[each]!, cx = x[c]!, cy = y[c]!; // prettier-ignore
      after += between(a, bx, by, c, cx, cy) + between(b, ax, ay, c, cx, cy);
    }
    if (after >= before) return;
    clock++;
    row[index] = b;
    row[other] = a;
    move(a, bx, by);
    move(b, ax, ay);
  };
  for (let pass = 0; pass < passes; pass++) {
    const step = STEPS[pass % STEPS.length]!;
    let start = 0;
    for (const row of rows) {
      for (let index = 0; index + step < row.length; index++) attempt(row, start, index, index + step);
      start += row.length;
    }
  }
}
