import type { Standing } from '../domain/standing';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { Badge, type Icon, type Tone } from './Badge';
import classes from './Badge.module.css';
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

const LOOK: Record<Standing, [Tone, Icon]> = {
  PENDING_ACCEPTANCE: ['wait', PendingIcon],
  PROVISIONING: ['move', MovingIcon],
  ACTIVE: ['good', ActiveIcon],
  STOPPED: ['quiet', ExpiredIcon],
  DELETING: ['move', MovingIcon],
  DELETED: ['quiet', DeletedIcon],
  REJECTED: ['quiet', RejectedIcon],
  CANCELLED: ['quiet', CancelledIcon],
  EXPIRED: ['quiet', ExpiredIcon],
  FAILED: ['bad', FailedIcon],
};

/** How many have this status, where there is no room for words: they are its title. */
export function ConnectionStatusCount({ status, count }: { status: Standing; count: number }) {
  const { connectionStatus } = useWords(components);
  const [tone, Mark] = LOOK[status];
  return (
    <span className={classes.count} data-tone={tone} title={connectionStatus[status]}>
      <Mark size="1em" aria-hidden />
      {count}
    </span>
  );
}

export function ConnectionStatusBadge({ status }: { status: Standing }) {
  const { connectionStatus } = useWords(components);
  const [tone, icon] = LOOK[status];
  return (
    <Badge tone={tone} icon={icon}>
      {connectionStatus[status]}
    </Badge>
  );
}
