import { Link } from 'react-router';
import { EventChanges } from '../../components/EventChanges';
import { EventSentence } from '../../components/EventSentence';
import { Sentence } from '../../components/Sentence';
import { StatedReason } from '../../components/StatedReason';
import { TimeAgo } from '../../components/TimeAgo';
import type { AuditEvent } from '../../contract/types';
import { activity } from '../../i18n/en/activity';
import { past } from '../../i18n/en/past';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './activity.module.css';

interface Props {
  event: AuditEvent;
  existing: ReadonlySet<string>;
  ownAccount: string | undefined;
}

const isOfNetwork = ({ resource: { kind } }: AuditEvent) =>
  kind === 'crossConnect' || kind === 'vpcConnection';

export function EventLine({ event, existing, ownAccount }: Props) {
  const t = useWords(activity);
  const then = useWords(past);
  const { at, reason } = event;
  return (
    <li className={classes.event}>
      <div>
        <EventSentence event={event} existing={existing} ownAccount={ownAccount} />
        {event.changes && <EventChanges changes={event.changes} />}
        {reason !== undefined && (
          <p className={classes.reason}>
            <Sentence template={t.reason} parts={{ reason: <StatedReason reason={reason} /> }} />
          </p>
        )}
      </div>
      <span className={classes.time}>
        <TimeAgo at={at} />
        {isOfNetwork(event) && (
          <>
            {' · '}
            <Link to={paths.topology({ at })}>{then.seeThen}</Link>
          </>
        )}
      </span>
    </li>
  );
}
