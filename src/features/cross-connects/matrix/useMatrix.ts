import { useMemo } from 'react';
import type { CrossConnectView, Pair, Topology } from '../../../contract/types';
import { judgePairs, withPairs, type PairJudgement } from '../../../domain/connection-rules';
import { buildNetwork, type Network } from '../../../domain/network';
import { cellsOfRow, isOpenCell, judgeMatrix, type PairingMatrix } from '../../../domain/pairing-matrix';

export interface MatrixVpc {
  id: string;
  name: string;
  cidr: string;
}
export interface Matrix {
  requesters: MatrixVpc[];
  accepters: MatrixVpc[];
  /** As it is, without what is chosen. */
  network: Network;
  /** With what is chosen in its place already: what the choice blocks shows at once. */
  judged: PairingMatrix;
  /** How many pairs could be chosen, per row and per column. */
  openByRow: Uint32Array;
  openByColumn: Uint32Array;
  /** Of the chosen pairs, in order. */
  chosen: { pair: Pair; judgement: PairJudgement }[];
}

function countOpen({ cells, requesterVpcIds, accepterVpcIds }: PairingMatrix) {
  const columns = accepterVpcIds.length;
  const openByRow = new Uint32Array(requesterVpcIds.length);
  const openByColumn = new Uint32Array(columns);
  for (let row = 0; row < openByRow.length; row++) {
    const line = cellsOfRow(cells, row, columns);
    let open = 0;
    for (let column = 0; column < columns; column++) {
      const one = isOpenCell(line[column] ?? 0) ? 1 : 0;
      open += one;
      openByColumn[column] = (openByColumn[column] ?? 0) + one;
    }
    openByRow[row] = open;
  }
  return { openByRow, openByColumn };
}

/** Own VPCs on both sides, and on the accepter's also those of others that are connected here. */
export function useMatrix(
  crossConnect: CrossConnectView,
  topology: Topology,
  pairs: readonly Pair[],
): Matrix {
  const { id, requesterRegionId, accepterRegionId } = crossConnect;
  const base = useMemo(() => {
    const network = buildNetwork(topology);
    const here = new Set((network.byCrossConnect.get(id) ?? []).map(({ accepterVpcId }) => accepterVpcId));
    const sideOf = (region: string, withForeign: boolean): MatrixVpc[] =>
      topology.vpcs
        .filter((vpc) => vpc.regionId === region && (vpc.own || (withForeign && here.has(vpc.id))))
        .map((vpc) => ({ id: vpc.id, name: vpc.name ?? vpc.id, cidr: vpc.cidr }))
        .sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }));
    return {
      network,
      requesters: sideOf(requesterRegionId, false),
      accepters: sideOf(accepterRegionId, true),
    };
  }, [topology, id, requesterRegionId, accepterRegionId]);

  return useMemo(() => {
    const { network, requesters, accepters } = base;
    const known = pairs.filter(
      ({ requesterVpcId, accepterVpcId }) =>
        network.vpcs.has(requesterVpcId) && network.vpcs.has(accepterVpcId),
    );
    const rulePairs = known.map((pair) => ({ crossConnectId: id, ...pair }));
    const judgements = judgePairs(network, rulePairs);
    const judged = judgeMatrix(
      withPairs(network, rulePairs),
      id,
      requesters.map((vpc) => vpc.id),
      accepters.map((vpc) => vpc.id),
    );
    return {
      ...base,
      judged,
      ...countOpen(judged),
      chosen: known.flatMap((pair, index) => {
        const judgement = judgements[index];
        return judgement === undefined ? [] : [{ pair, judgement }];
      }),
    };
  }, [base, pairs, id]);
}
