import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exchange, orderByAngle, type Places } from './topology-order';

/** Two regions that face each other, a row of VPCs each, and links between the rows. */
interface Facing {
  readonly sizes: readonly [number, number];
  readonly links: readonly (readonly [number, number])[];
}
const someFacing: fc.Arbitrary<Facing> = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
  .chain(([left, right]) =>
    fc.record({
      sizes: fc.constant([left, right] as const),
      links: fc.array(fc.tuple(fc.nat(left - 1), fc.nat(right - 1)), { maxLength: 24 }),
    }),
  );
const SLOT = 70;
const X = [100, 900] as const;

function placesOf({ sizes: [left, right], links }: Facing): Places {
  const peersOf = Array.from({ length: left + right }, (_, vpc) =>
    links.flatMap(([a, b]) => (a === vpc ? [left + b] : left + b === vpc ? [a] : [])).sort((a, b) => a - b),
  );
  const first = [0];
  for (const peers of peersOf) first.push((first.at(-1) ?? 0) + peers.length);
  const at = (vpc: number) => (vpc < left ? { x: X[0], slot: vpc } : { x: X[1], slot: vpc - left });
  return {
    x: Float64Array.from(peersOf, (_, vpc) => at(vpc).x),
    y: Float64Array.from(peersOf, (_, vpc) => at(vpc).slot * SLOT),
    rows: [
      Int32Array.from({ length: left }, (_, slot) => slot),
      Int32Array.from({ length: right }, (_, slot) => left + slot),
    ],
    first: Int32Array.from(first),
    peers: Int32Array.from(peersOf.flat()),
  };
}
const peersIn = ({ first, peers }: Places, vpc: number) => [...peers.subarray(first[vpc], first[vpc + 1])];

/** Of two rows: links cross whose ends stand the other way round. */
function crossings(places: Places, yOf = (vpc: number) => places.y[vpc]!): number {
  const ends = [...places.rows[0]!].flatMap((vpc) =>
    peersIn(places, vpc).map((peer) => [vpc, peer] as const),
  );
  let count = 0;
  ends.forEach(([a, p], index) => {
    for (const [b, q] of ends.slice(index + 1)) if ((yOf(a) - yOf(b)) * (yOf(p) - yOf(q)) < 0) count++;
  });
  return count;
}
/** Everybody stands in one place of their own row, and their row tells which. */
function expectInPlace({ x, y, rows }: Places) {
  rows.forEach((row, region) =>
    row.forEach((vpc, slot) => expect([x[vpc], y[vpc]]).toEqual([X[region], slot * SLOT])),
  );
}

it('exchanges until no two of a row could do better in each other’s place', () => {
  let improved = 0;
  fc.assert(
    fc.property(someFacing, (facing) => {
      const places = placesOf(facing);
      const before = crossings(places);
      exchange(places, 140);
      expectInPlace(places);
      const after = crossings(places);
      if (after < before) improved++;
      for (const row of places.rows)
        for (let one = 0; one < row.length; one++)
          for (let other = one + 1; other <= Math.min(one + 7, row.length - 1); other++) {
            const [a, b] = [row[one]!, row[other]!];
            const turned = (vpc: number) => places.y[vpc === a ? b : vpc === b ? a : vpc]!;
            expect(crossings(places, turned)).toBeGreaterThanOrEqual(after);
          }
    }),
  );
  expect(improved).toBeGreaterThan(20);
});

it('with every pass fewer links cross, or as many', () => {
  fc.assert(
    fc.property(someFacing, fc.nat(14), (facing, passes) => {
      const [some, more] = [placesOf(facing), placesOf(facing)];
      exchange(some, passes);
      exchange(more, passes + 1);
      expect(crossings(more)).toBeLessThanOrEqual(crossings(some));
    }),
  );
});

it('begins with neighbours, and does nothing without a pass', () => {
  const crossed = () => placesOf({ sizes: [2, 2], links: [[0, 1], [1, 0]] }); // prettier-ignore
  const untouched = crossed();
  exchange(untouched, 0);
  expect(untouched).toEqual(crossed());
  const once = crossed();
  exchange(once, 1);
  expect(once.rows.map((row) => [...row])).toEqual([[1, 0], [2, 3]]); // prettier-ignore
});

it('orders a row by where its peers stand on average, as it was among equals; without peers at the end', () => {
  fc.assert(
    fc.property(someFacing, (facing) => {
      const places = placesOf(facing);
      orderByAngle(places);
      expectInPlace(places);
      expect(places.rows.map((row) => [...row].toSorted((a, b) => a - b))).toEqual(
        placesOf(facing).rows.map((row) => [...row]),
      );
      const keys = [...places.rows[1]!].map((vpc) => {
        const peers = peersIn(places, vpc);
        return peers.length === 0
          ? Infinity
          : peers.reduce((sum, peer) => sum + places.y[peer]!, 0) / peers.length;
      });
      keys.slice(1).forEach((key, index) => {
        const before = keys[index]!;
        expect(before <= key || Math.abs(before - key) < 1e-6).toBe(true);
      });
    }),
  );
});
