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
      // Stable: equal ones keep their order.
      row.set(Array.from(row).sort((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0) || 0));
      row.forEach((vpc, index) => {
        x[vpc] = at.x[index] ?? 0;
        y[vpc] = at.y[index] ?? 0;
      });
    });
}

/** How far apart those that exchange their places stand, one pass after the other. */
const STEPS = [1, 2, 3, 5, 8];

/** Exchanges two VPCs of a region wherever their links, and those of the VPCs between them, then cross less often. */
export function exchange({ x, y, rows, first, peers }: Places, passes: number) {
  /** The crossings of the links of two VPCs. */
  const between = (a: number, b: number): number => {
    const ax = x[a]!, ay = y[a]!, bx = x[b]!, by = y[b]!; // prettier-ignore
    const endOfB = first[b + 1]!;
    let count = 0;
    for (let i = first[a]!, endOfA = first[a + 1]!; i < endOfA; i++) {
      const p = peers[i]!;
      const px = x[p]!, py = y[p]!; // prettier-ignore
      const dx = px - ax, dy = py - ay; // prettier-ignore
      const sideOfB = dx * (by - ay) - dy * (bx - ax);
      for (let j = first[b]!; j < endOfB; j++) {
        const q = peers[j]!;
        const qx = x[q]!, qy = y[q]!; // prettier-ignore
        if (sideOfB * (dx * (qy - ay) - dy * (qx - ax)) >= 0) continue;
        const ex = qx - bx, ey = qy - by; // prettier-ignore
        if ((ex * (ay - by) - ey * (ax - bx)) * (ex * (py - by) - ey * (px - bx)) < 0) count++;
      }
    }
    return count;
  };
  const swap = (a: number, b: number) => {
    const ax = x[a]!, ay = y[a]!; // prettier-ignore
    x[a] = x[b]!;
    y[a] = y[b]!;
    x[b] = ax;
    y[b] = ay;
  };
  /** Of the links of two of a row with each other's and those between; no further than to `limit`. */
  const count = (row: Int32Array, index: number, step: number, limit: number) => {
    const a = row[index]!, b = row[index + step]!; // prettier-ignore
    let sum = between(a, b);
    for (let each = index + 1; each < index + step && sum < limit; each++)
      sum += between(a, row[each]!) + between(b, row[each]!);
    return sum;
  };
  for (let pass = 0; pass < passes; pass++) {
    const step = STEPS[pass % STEPS.length]!;
    for (const row of rows)
      for (let index = 0; index + step < row.length; index++) {
        const before = count(row, index, step, Infinity);
        if (before === 0) continue;
        const a = row[index]!, b = row[index + step]!; // prettier-ignore
        row[index] = b;
        row[index + step] = a;
        swap(a, b);
        if (count(row, index, step, before) < before) continue;
        row[index] = a;
        row[index + step] = b;
        swap(a, b);
      }
  }
}
