import type { ConnectionStatus, CrossConnectStatus } from '../contract/types';
import { traffic } from '../i18n/en/traffic';
import { useWords } from '../i18n/Language';
import { Badge, type Icon, type Tone } from './Badge';
import { ActiveIcon, ExpiredIcon, MovingIcon, PendingIcon } from './icons';
import { routeState, type RouteState } from './route-state';

const LOOK: Record<RouteState, { tone: Tone; icon: Icon }> = {
  usable: { tone: 'good', icon: ActiveIcon },
  waiting: { tone: 'wait', icon: PendingIcon },
  moving: { tone: 'move', icon: MovingIcon },
  leaving: { tone: 'move', icon: MovingIcon },
  stopped: { tone: 'quiet', icon: ExpiredIcon },
};

/** Whether a route carries traffic, by the connection it comes from and its Cross Connect. */
export function RouteStateBadge(props: { connection: ConnectionStatus; crossConnect: CrossConnectStatus }) {
  const t = useWords(traffic);
  const state = routeState(props.connection, props.crossConnect);
  return <Badge {...LOOK[state]}>{t.state[state]}</Badge>;
}
