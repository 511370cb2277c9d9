import type { Input } from '../../contract/operations';
import type { Side, VpcConnection } from '../../contract/types';
import { cameToNothing, type ConnectionAction } from '../../domain/connection-lifecycle';
import { paths, type Selected } from '../../paths';
import type { Tab } from './queries';

export const isPending = ({ status }: VpcConnection) => status === 'PENDING_ACCEPTANCE';
export const isOn = ({ sides }: VpcConnection, side: Side) => sides.includes(side);

/** Which lists show it: one that waits may be in two, where both VPCs are the reader's. */
export const tabsOf = (request: VpcConnection): Tab[] =>
  isPending(request)
    ? [
        ...(isOn(request, 'accepter') ? (['toApprove'] as const) : []),
        ...(isOn(request, 'requester') ? (['sent'] as const) : []),
      ]
    : ['history'];

export const tabPath: Record<Tab, (query?: Selected) => string> = {
  toApprove: paths.requests,
  sent: paths.requestsSent,
  history: paths.requestsHistory,
};

/** The list that shows it first, with it opened. */
export const requestPath = (request: VpcConnection, query?: Selected) =>
  tabPath[tabsOf(request)[0] ?? 'history']({ selected: request.id, ...query });

/** The actions that are the reader's side's, allowed or not: what can be decided, or asked for again. */
export function shownActions(request: VpcConnection): ConnectionAction[] {
  if (isPending(request))
    return [
      ...(isOn(request, 'accepter') ? (['accept', 'reject'] as const) : []),
      ...(isOn(request, 'requester') ? (['cancel'] as const) : []),
    ];
  return cameToNothing(request.status) && isOn(request, 'requester') ? ['requestAgain'] : [];
}

/** History outlives the Cross Connect; then only its id is left of it. */
export const isGone = ({ crossConnect }: VpcConnection) => crossConnect.name === crossConnect.id;

export const isWarned = ({ check }: VpcConnection) => (check?.warnings.length ?? 0) > 0;
export const rejectInput = (
  connectionId: string,
  reason: string | undefined,
): Input<'rejectVpcConnection'> => ({
  params: { connectionId },
  body: reason === undefined ? {} : { reason },
});
/** `acknowledged`: the warnings, where there are any, have been ticked off. */
export const acceptInput = (request: VpcConnection, acknowledged: boolean): Input<'acceptVpcConnection'> => ({
  params: { connectionId: request.id },
  body: acknowledged && isWarned(request) ? { acknowledge: ['ambiguous-destination'] } : {},
});
