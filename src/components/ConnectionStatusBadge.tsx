import type { ConnectionStatus } from '../contract/types';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { Badge, type Icon, type Tone } from './Badge';
import {
  ActiveIcon,
  CancelledIcon,
  DeletedIcon,
  ExpiredIcon,
  FailedIcon,
  MovingIcon,
  PendingIcon,
  RejectedIcon,
} from './icons';

const LOOK: Record<ConnectionStatus, [Tone, Icon]> = {
  PENDING_ACCEPTANCE: ['wait', PendingIcon],
  PROVISIONING: ['move', MovingIcon],
  ACTIVE: ['good', ActiveIcon],
  DELETING: ['move', MovingIcon],
  DELETED: ['quiet', DeletedIcon],
  REJECTED: ['quiet', RejectedIcon],
  CANCELLED: ['quiet', CancelledIcon],
  EXPIRED: ['quiet', ExpiredIcon],
  FAILED: ['bad', FailedIcon],
};

export function ConnectionStatusBadge({ status }: { status: ConnectionStatus }) {
  const { connectionStatus } = useWords(components);
  const [tone, icon] = LOOK[status];
  return (
    <Badge tone={tone} icon={icon}>
      {connectionStatus[status]}
    </Badge>
  );
}
