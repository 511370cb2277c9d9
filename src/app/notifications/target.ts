import type { EventType } from '../../contract/types';
import { paths } from '../../paths';
import type { Notice } from './notices';

/** What is over stays in the history of requests. */
const ENDED: readonly EventType[] = [
  'vpc-connection.failed',
  'vpc-connection.rejected',
  'vpc-connection.cancelled',
  'vpc-connection.expired',
  'vpc-connection.deleted',
];

/** Where somebody sees what it is about, or does what is asked of them. */
export function targetOf(notice: Notice): string {
  if (notice.kind === 'term') return paths.crossConnect(notice.crossConnect.id, { do: 'renew' });
  const { type, resource, crossConnectId } = notice.event;
  if (notice.needsMe) return paths.requests({ selected: resource.id });
  switch (resource.kind) {
    case 'vpcConnection':
      if (ENDED.includes(type) || notice.gone || crossConnectId === undefined)
        return paths.requestsHistory({ selected: resource.id });
      return paths.crossConnect(crossConnectId);
    case 'crossConnect':
      // One that is gone has no page any more, but its history.
      return notice.gone ? paths.activity({ crossConnectId: resource.id }) : paths.crossConnect(resource.id);
    case 'member':
      return paths.members();
    case 'apiToken':
      return paths.apiTokens();
  }
}
