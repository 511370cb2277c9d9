import type { Call } from '../useCall';
import type { ReactNode } from 'react';
import type { QuoteLine, VpcConnection } from '../../contract/types';
import type { VerdictChanges } from '../../domain/consequences';
import type { ReachChange } from '../../domain/reach-changes';
import { routesGained } from '../../domain/routes';
import { endName } from '../pair-name';

/** A route that one side gains or loses. */
export interface RouteLine {
  readonly vpc: string;
  readonly cidr: string;
  readonly crossConnect: { readonly name: string; readonly to?: string };
}
interface End {
  readonly vpcId: string;
  readonly name: string;
  readonly cidr: string;
  readonly regionId: string;
}

/** The routes that connecting two VPCs gives each of them, and disconnecting takes away. */
export function routesBetween(
  requester: End,
  accepter: End,
  crossConnect: RouteLine['crossConnect'],
): RouteLine[] {
  const gained = routesGained(requester, accepter);
  return [
    { vpc: requester.name, cidr: gained.requester.destination, crossConnect },
    { vpc: accepter.name, cidr: gained.accepter.destination, crossConnect },
  ];
}

/** The same of a connection or a request. */
export const routesOf = ({ requester, accepter, crossConnect: { name } }: VpcConnection): RouteLine[] => {
  const [one, other] = [requester, accepter].map((end) => ({ ...end, name: endName(end) }));
  return one && other ? routesBetween(one, other, { name }) : [];
};

/** A change before it is made. What it has nothing to do with is left out. */
export interface Review {
  /** What is made, changed or removed. */
  readonly objects: ReactNode;
  readonly routes?: {
    readonly kind: 'gained' | 'lost';
    readonly lines: readonly RouteLine[];
    /** Undefined while it is being found out. */
    readonly reach: readonly ReachChange[] | undefined;
  };
  readonly money?: {
    readonly lines: readonly QuoteLine[];
    /** Positive: to pay; negative: refunded. */
    readonly totalVnd: number;
    readonly vatVnd: number;
    readonly balance: { balanceVnd: number; simulated: boolean } | undefined;
    /** Further lines, below the total. */
    readonly facts?: readonly { readonly label: string; readonly value: string }[];
    readonly note?: string;
  };
  /** Verdicts of other pairs; undefined while they are being found out. In words, what else there is to say. */
  readonly consequences?: { readonly pairs?: VerdictChanges | undefined; readonly said?: ReactNode };
  /** What nothing brings back. */
  readonly irreversible?: readonly string[];
  /** The call that the button makes, for a shell. */
  readonly call?: Call | undefined;
}
