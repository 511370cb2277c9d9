import type { TopologyGraph, TopologyPipe } from './topology';
import { channelOf, crowdOf, frameSize, FRAME, type Columns } from './topology-frames';

/** Up to so many regions stand in two columns that face each other. */
const FACING = 4;
const ASPECT = 1.6;

/** As many columns as give a picture of about a screen's shape, all of them full. */
function columnCount({ regions }: TopologyGraph): number {
  const count = regions.length;
  if (count <= FACING) return Math.min(2, count);
  const crowd = crowdOf(count);
  const sizes = regions.map(({ vpcIds }) => frameSize({ cards: vpcIds.length, left: 1, right: 1 }, crowd));
  const mean = (key: 'width' | 'height') => sizes.reduce((sum, size) => sum + size[key], 0) / count;
  const [width, height] = [mean('width') + channelOf(crowd), mean('height') + FRAME.gap];
  let best = { columns: 2, off: Infinity };
  for (let rows = Math.ceil(count / 2); rows >= 1; rows--) {
    const columns = Math.ceil(count / rows);
    const off = Math.abs(Math.log((columns * width) / (rows * height) / ASPECT));
    if (off < best.off) best = { columns, off };
  }
  return best.columns;
}

interface Bundle {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}
/** Between which two regions, as indices, how much goes: a link and a Cross Connect count one each. */
function bundlesOf(regionIds: readonly string[], pipes: readonly TopologyPipe[]): Bundle[] {
  const indexOf = new Map(regionIds.map((id, index) => [id, index]));
  const weights = new Map<string, Bundle>();
  for (const { requesterRegionId, accepterRegionId, linkIds } of pipes) {
    const ends = [indexOf.get(requesterRegionId) ?? 0, indexOf.get(accepterRegionId) ?? 0];
    const [a = 0, b = 0] = ends.sort((one, other) => one - other);
    const weight = (weights.get(`${a} ${b}`)?.weight ?? 0) + 1 + linkIds.length;
    weights.set(`${a} ${b}`, { a, b, weight });
  }
  return [...weights.values()];
}

/** Where the regions, as indices, stand. */
interface Cells {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}
/** What is between the same column runs along the frames instead of across; as bad as meeting a 16th of everything. */
const ALONG = 1 / 16;

/**
 * How bad it is that these bundles run as they do among all: links that cross, and links that stay in their column or go
 * far. It stops where it is as bad as `limit`.
 */
function costOf(
  some: readonly Bundle[],
  all: readonly Bundle[],
  { columns, rows }: Cells,
  total: number,
  limit = Infinity,
) {
  let cost = 0;
  for (const { a, b, weight } of some) {
    if (cost >= limit) return cost;
    const x = columns[a]!, y = rows[a]!, toX = columns[b]! - x, toY = rows[b]! - y; // prettier-ignore
    const across = Math.abs(toX);
    cost += weight * total * ALONG * (across === 0 ? 1 : (across - 1) / 2);
    cost += (weight * total * ALONG * Math.abs(toY)) / 16;
    for (const { a: c, b: d, weight: theirs } of all) {
      if (a === c || a === d || b === c || b === d) continue;
      // Both ends of each on different sides of the other, seen from where this one begins.
      const cx = columns[c]! - x, cy = rows[c]! - y, dx = columns[d]! - x, dy = rows[d]! - y; // prettier-ignore
      if ((toX * cy - toY * cx) * (toX * dy - toY * dx) >= 0) continue;
      const begins = dy * cx - dx * cy, ends = (dx - cx) * (toY - cy) - (dy - cy) * (toX - cx); // prettier-ignore
      if (begins * ends < 0) cost += weight * theirs;
    }
  }
  return cost;
}

/** Exchanges places of regions as long as that helps. */
function improve(bundles: readonly Bundle[], cells: Cells) {
  const { columns, rows } = cells;
  const count = columns.length;
  const total = bundles.reduce((sum, { weight }) => sum + weight, 0);
  const bundlesAt = Array.from({ length: count }, (_, region) =>
    bundles.filter(({ a, b }) => a === region || b === region),
  );
  for (let helped = true; helped;) {
    helped = false;
    for (let one = 1; one < count; one++)
      for (let other = 0; other < one; other++) {
        const touched = [...new Set([...(bundlesAt[one] ?? []), ...(bundlesAt[other] ?? [])])];
        const exchange = () => {
          [columns[one], columns[other]] = [columns[other]!, columns[one]!];
          [rows[one], rows[other]] = [rows[other]!, rows[one]!];
        };
        const before = costOf(touched, bundles, cells, total);
        exchange();
        if (costOf(touched, bundles, cells, total, before) < before * (1 - 1e-9)) helped = true;
        else exchange();
      }
  }
}

/** Who was there stays; a new region stands below the shortest column. */
function keepColumns(before: Columns, regionIds: readonly string[]): Columns {
  const present = new Set(regionIds);
  const known = new Set(before.flat());
  const columns = before.map((column) => column.filter((id) => present.has(id)));
  if (columns.length === 1 && regionIds.length > 1) columns.push([]);
  for (const id of regionIds) {
    if (known.has(id)) continue;
    const shortest = Math.min(...columns.map(({ length }) => length));
    columns.find(({ length }) => length === shortest)?.push(id);
  }
  return columns.filter(({ length }) => length > 0);
}

/**
 * In which column each region stands, and how high: few bundles cross, few stay within a column. The region with the most
 * Cross Connects, of equals the one that requests more, begins on the left. Of equal ones the later in the alphabet comes
 * first: HCM03 then stands left of HAN01 before their first Cross Connect as after it.
 */
export function chooseColumns(graph: TopologyGraph, before?: Columns): Columns {
  const ids = graph.regions.map(({ id }) => id);
  if (before) return keepColumns(before, ids);
  const pipes = [...graph.pipes.values()];
  const count = (id: string, end: 'requesterRegionId' | 'accepterRegionId') =>
    pipes.filter((pipe) => pipe[end] === id).length;
  const facts = new Map(
    ids.map((id) => {
      const requests = count(id, 'requesterRegionId');
      return [id, { requests, degree: requests + count(id, 'accepterRegionId') }];
    }),
  );
  const fact = (id: string, key: 'requests' | 'degree') => facts.get(id)?.[key] ?? 0;
  ids.sort(
    (a, b) => fact(b, 'degree') - fact(a, 'degree') || fact(b, 'requests') - fact(a, 'requests') || (a < b ? 1 : -1),
  ); // prettier-ignore
  const [hub] = ids;
  const isStar = pipes.every((pipe) => pipe.requesterRegionId === hub || pipe.accepterRegionId === hub);
  // One that all Cross Connects lead to faces all others.
  if (hub !== undefined && isStar && ids.length <= FACING) return [[hub], ids.slice(1)].filter((column) => column.length > 0); // prettier-ignore
  const columns = columnCount(graph);
  const cells = {
    columns: Int32Array.from(ids, (_, index) => index % columns),
    rows: Int32Array.from(ids, (_, index) => Math.floor(index / columns)),
  };
  improve(bundlesOf(ids, pipes), cells);
  return Array.from({ length: columns }, (_, column) =>
    ids
      .map((id, index) => ({ id, column: cells.columns[index], row: cells.rows[index] ?? 0 }))
      .filter((each) => each.column === column)
      .sort((a, b) => a.row - b.row)
      .map(({ id }) => id),
  );
}
