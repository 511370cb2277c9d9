import type { NetworkVpc } from './network';

export type HopKind = 'source' | 'routes' | 'interconnect' | 'cross-connect' | 'destination';
export interface Hop {
  readonly kind: HopKind;
  /** Of the VPC, the region or the Cross Connect. */
  readonly id: string;
  readonly state: 'passed' | 'failed' | 'not-reached';
}

/** Where one direction fails: the routes of the source, or the Cross Connect that carries nothing. */
export type FailingHop = 'routes' | 'cross-connect';

/** The hops of one direction: source, its routes, interconnect, Cross Connect, interconnect, destination. */
export function hopsOf(
  from: NetworkVpc,
  to: NetworkVpc,
  crossConnectId: string | undefined,
  failing?: FailingHop,
): readonly Hop[] {
  const failsAt = failing === undefined ? Infinity : failing === 'routes' ? 1 : 3;
  const stateAt = (index: number): Hop['state'] =>
    index < failsAt ? 'passed' : index === failsAt ? 'failed' : 'not-reached';
  if (crossConnectId === undefined) {
    return [
      { kind: 'source', id: from.id, state: 'passed' },
      { kind: 'routes', id: from.id, state: stateAt(1) },
      { kind: 'destination', id: to.id, state: stateAt(2) },
    ];
  }
  return [
    { kind: 'source', id: from.id, state: 'passed' },
    { kind: 'routes', id: from.id, state: stateAt(1) },
    { kind: 'interconnect', id: from.regionId, state: stateAt(2) },
    { kind: 'cross-connect', id: crossConnectId, state: stateAt(3) },
    { kind: 'interconnect', id: to.regionId, state: stateAt(4) },
    { kind: 'destination', id: to.id, state: stateAt(5) },
  ];
}

/** Within a VPC nothing is routed. */
export const localHops = ({ id }: NetworkVpc): readonly Hop[] => [
  { kind: 'source', id, state: 'passed' },
  { kind: 'destination', id, state: 'passed' },
];
