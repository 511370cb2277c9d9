import { useQuery } from '@tanstack/react-query';
import { Link, useOutletContext } from 'react-router';
import type { LiveState } from '../../api/live-stream';
import { topologyQuery } from '../../api/topology-query';
import { Card } from '../../components/Card';
import { ActiveIcon, FailedIcon, MovingIcon, WarningIcon } from '../../components/icons';
import { useOnline } from '../../components/useOnline';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { healthOf } from './health';
import { cameToNothingQuery, crossConnectsQuery } from './queries';
import classes from './overview.module.css';

/** Whether the console hears of changes at once. */
const LIVE_TONE: Record<LiveState, keyof typeof LOOK> = { opening: 'move', live: 'good', polling: 'wait' };
const LOOK = { good: ActiveIcon, move: MovingIcon, bad: FailedIcon, wait: WarningIcon };

interface LineProps {
  tone: keyof typeof LOOK;
  text: string;
  links?: { to: string; label: string }[];
}
function Line({ tone, text, links = [] }: LineProps) {
  const Mark = LOOK[tone];
  return (
    <li>
      <span className={classes.mark} data-tone={tone}>
        <Mark size={16} aria-hidden />
      </span>
      <span className={classes.text}>
        <span className={links.length > 0 ? classes.label : undefined}>{text}</span>
        {links.map(({ to, label }) => (
          <Link key={to} to={to} className={classes.fact}>
            {label}
          </Link>
        ))}
      </span>
    </li>
  );
}

/** Whether the console hears of changes, what is under way, and what has failed. */
export function HealthCard() {
  const { health: t } = useWords(overview);
  const heard = useOutletContext<LiveState>();
  // It can take a while until the stream is noticed to be gone.
  const live = useOnline() ? heard : 'polling';
  const crossConnects = useQuery(crossConnectsQuery()).data;
  const topology = useQuery(topologyQuery()).data;
  const cameToNothing = useQuery(cameToNothingQuery()).data;
  // Who fails says so in the other cards.
  if (crossConnects === undefined || topology === undefined || cameToNothing === undefined) return null;
  const { moving, failed } = healthOf(crossConnects.items, topology, cameToNothing.items);
  const linksOf = ({ crossConnects: pipes, connections }: typeof moving, to: [string, string]) => [
    ...(pipes > 0 ? [{ to: to[0], label: t.crossConnects(pipes) }] : []),
    ...(connections > 0 ? [{ to: to[1], label: t.connections(connections) }] : []),
  ];
  const movingLinks = linksOf(moving, [paths.crossConnects(), paths.topology({ view: 'table' })]);
  const failedLinks = linksOf(failed, [paths.crossConnects({ status: 'FAILED' }), paths.requestsHistory()]);

  return (
    <Card title={t.title}>
      <ul className={classes.list}>
        <Line tone={LIVE_TONE[live]} text={t.service[live]} />
        <Line
          tone={movingLinks.length > 0 ? 'move' : 'good'}
          text={movingLinks.length > 0 ? t.moving : t.nothingMoving}
          links={movingLinks}
        />
        <Line
          tone={failedLinks.length > 0 ? 'bad' : 'good'}
          text={failedLinks.length > 0 ? t.failed : t.nothingFailed}
          links={failedLinks}
        />
      </ul>
    </Card>
  );
}
