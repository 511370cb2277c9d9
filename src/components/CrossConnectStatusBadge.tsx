import type { CrossConnectStatus } from '../contract/types';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { Badge, type Icon, type Tone } from './Badge';
import { ActiveIcon, ExpiredIcon, FailedIcon, MovingIcon } from './icons';

const LOOK: Record<CrossConnectStatus, [Tone, Icon]> = {
  PROVISIONING: ['move', MovingIcon],
  ACTIVE: ['good', ActiveIcon],
  CHANGING: ['move', MovingIcon],
  EXPIRED: ['quiet', ExpiredIcon],
  DELETING: ['move', MovingIcon],
  FAILED: ['bad', FailedIcon],
};

export function CrossConnectStatusBadge({ status }: { status: CrossConnectStatus }) {
  const { crossConnectStatus } = useWords(components);
  const [tone, icon] = LOOK[status];
  return (
    <Badge tone={tone} icon={icon}>
      {crossConnectStatus[status]}
    </Badge>
  );
}
