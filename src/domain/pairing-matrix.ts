import { buildCidrIndex } from './cidr-index';
import { CONDITION_CODES, type ConditionCode, type Verdict } from './connection-rules';
import { peerOf, standingBehind, vpcOf, type EndKey, type Network, type NetworkVpc } from './network';

/** One byte a cell: a bit per condition in their order, then these. */
const AMBIGUOUS = 32;
const CONNECTED = 64;
const PENDING = 128;
const BLOCKED = 31;
const bitOf = (code: ConditionCode) => 1 << CONDITION_CODES.indexOf(code);
const [OVERLAP, JOINED, BEHIND_REQUESTER, SAME_REGION, BEHIND_ACCEPTER] = CONDITION_CODES.map(bitOf) as [
  number,
  number,
  number,
  number,
  number,
];

/** The verdicts of every requester VPC with every accepter VPC in one Cross Connect. */
export interface PairingMatrix {
  readonly crossConnectId: string;
  readonly requesterVpcIds: readonly string[];
  readonly accepterVpcIds: readonly string[];
  /** Row by row, a row per requester VPC: read with `verdictOfCell` and `codesOfCell`. */
  readonly cells: Uint8Array;
}

/**
 * A row of the cells, without a copy. Loops go along it rather than along all cells: places beyond 2³¹ are no small integers any
 * more, and each costs ten times as much.
 */
export const cellsOfRow = (cells: Uint8Array, row: number, columns: number): Uint8Array =>
  cells.subarray(row * columns, (row + 1) * columns);

/** The same verdict as `judgePair` gives. */
export function verdictOfCell(cell: number): Verdict {
  if (cell & PENDING) return 'pending';
  if (cell & CONNECTED) return 'connected';
  if (cell & BLOCKED) return 'blocked';
  return cell & AMBIGUOUS ? 'warned' : 'eligible';
}
/** Eligible, with or without a warning. */
export const isOpenCell = (cell: number) => (cell & (PENDING | CONNECTED | BLOCKED)) === 0;
const CODES_OF: readonly (readonly ConditionCode[])[] = Array.from({ length: BLOCKED + 1 }, (_, bits) =>
  CONDITION_CODES.filter((code) => bits & bitOf(code)),
);
/** The same codes as the violations of `judgePair`. */
export const codesOfCell = (cell: number): readonly ConditionCode[] => CODES_OF[cell & BLOCKED] ?? [];
export const isWarnedCell = (cell: number) => (cell & AMBIGUOUS) !== 0;

/** Of a VPC's place in its side: whether it is behind the other side too, but for one VPC (condition 2011 or 2013). */
type Hindrance = 'none' | 'all' | { but: string };
function hindrance(network: Network, crossConnectId: string, side: EndKey, vpc: NetworkVpc): Hindrance {
  const [first, ...others] = standingBehind(network, crossConnectId, side).overlapping(vpc.range);
  if (first === undefined) return 'none';
  return others.length > 0 ? 'all' : { but: first.vpcId };
}

/**
 * Judges all pairs at once, by their rows and columns instead of pair by pair: 2011 depends on the accepter alone and 2013 on
 * the requester alone, but for a single VPC each; all else touches only the few cells that an index finds.
 */
export function judgeMatrix(
  network: Network,
  crossConnectId: string,
  requesterVpcIds: readonly string[],
  accepterVpcIds: readonly string[],
): PairingMatrix {
  const columns = accepterVpcIds.length;
  const cells = new Uint8Array(requesterVpcIds.length * columns);
  const requesters = requesterVpcIds.map((id, index) => ({ ...vpcOf(network, id), index }));
  const accepters = accepterVpcIds.map((id, index) => ({ ...vpcOf(network, id), index }));
  const rowsByCidr = buildCidrIndex(requesters, ({ range }) => range);
  const columnsByCidr = buildCidrIndex(accepters, ({ range }) => range);
  const mark = (row: number, column: number, bits: number) => {
    const at = row * columns + column;
    cells[at] = (cells[at] ?? 0) | bits;
  };

  const blocking = accepters.map((accepter) => ({
    hindrance: hindrance(network, crossConnectId, 'requesterVpcId', accepter),
    regionId: accepter.regionId,
  }));
  const base = new Map<string, Uint8Array>();
  const baseRow = (regionId: string) => {
    let row = base.get(regionId);
    if (row === undefined) {
      row = Uint8Array.from(
        blocking,
        (column) =>
          (column.hindrance === 'none' ? 0 : BEHIND_REQUESTER) |
          (column.regionId === regionId ? SAME_REGION : 0),
      );
      base.set(regionId, row);
    }
    return row;
  };
  const clear = (row: number, column: number, bits: number) => {
    const at = row * columns + column;
    cells[at] = (cells[at] ?? 0) & ~bits;
  };

  const rowOf = new Map(requesters.map(({ id, index }) => [id, index]));
  const columnOf = new Map(accepters.map(({ id, index }) => [id, index]));
  for (const { id, index: row, regionId } of requesters) {
    const line = cellsOfRow(cells, row, columns);
    line.set(baseRow(regionId));
    const behind = hindrance(network, crossConnectId, 'accepterVpcId', vpcOf(network, id));
    if (behind === 'none') continue;
    for (let at = 0; at < columns; at++) line[at] = (line[at] ?? 0) | BEHIND_ACCEPTER;
    const free = behind === 'all' ? undefined : columnOf.get(behind.but);
    if (free !== undefined) clear(row, free, BEHIND_ACCEPTER);
  }
  blocking.forEach(({ hindrance: behind }, column) => {
    const free = typeof behind === 'string' ? undefined : rowOf.get(behind.but);
    if (free !== undefined) clear(free, column, BEHIND_REQUESTER);
  });

  for (const requester of requesters) {
    for (const accepter of columnsByCidr.overlapping(requester.range))
      mark(requester.index, accepter.index, OVERLAP);
    for (const link of network.byVpc.get(requester.id) ?? []) {
      const peerId = peerOf(link, requester.id);
      const column = columnOf.get(peerId);
      if (column !== undefined) {
        mark(requester.index, column, JOINED);
        if (link.crossConnectId === crossConnectId && link.batchIndex === undefined)
          mark(requester.index, column, link.status === 'PENDING_ACCEPTANCE' ? PENDING : CONNECTED);
      }
      for (const accepter of columnsByCidr.overlapping(vpcOf(network, peerId).range)) {
        if (accepter.id !== peerId) mark(requester.index, accepter.index, AMBIGUOUS);
      }
    }
  }
  for (const accepter of accepters) {
    for (const link of network.byVpc.get(accepter.id) ?? []) {
      const peerId = peerOf(link, accepter.id);
      for (const requester of rowsByCidr.overlapping(vpcOf(network, peerId).range)) {
        if (requester.id !== peerId) mark(requester.index, accepter.index, AMBIGUOUS);
      }
    }
  }
  return { crossConnectId, requesterVpcIds, accepterVpcIds, cells };
}

/** How many cells there are of each verdict. */
export function countVerdicts(cells: Iterable<number>): Record<Verdict, number> {
  const counts = { connected: 0, pending: 0, eligible: 0, warned: 0, blocked: 0 };
  for (const cell of cells) counts[verdictOfCell(cell)] += 1;
  return counts;
}
