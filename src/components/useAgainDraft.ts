import type { Input } from '../contract/operations';
import type { VpcConnection } from '../contract/types';
import { approveNowAllowed } from '../domain/connection-lifecycle';
import type { Permission } from '../domain/permissions';
import { useDraft } from './useDraft';

/** What is said when a pair is requested again, and the body of the request that it makes. */
export function useAgainDraft(request: VpcConnection, permissions: readonly Permission[]) {
  const [draft, setDraft, forget] = useDraft(`request-again.${request.id}`, () => ({
    message: request.message ?? '',
    approveNow: true,
    acknowledged: false,
  }));
  const mayApprove = approveNowAllowed({
    permissions,
    bothOwn: request.sides.length === 2,
    twoPersonApproval: request.twoPersonApproval,
  });
  const approveNow = mayApprove.allowed && draft.approveNow;
  const message = draft.message.trim();
  const body: Input<'requestVpcConnectionAgain'>['body'] = {
    ...(message && { message }),
    ...(approveNow && { approveNow }),
    ...(draft.acknowledged && { acknowledge: ['ambiguous-destination'] }),
  };
  return { draft, setDraft, forget, mayApprove, body };
}
export type AgainDraft = ReturnType<typeof useAgainDraft>;
