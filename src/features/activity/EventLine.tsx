import { EventSentence } from '../../components/EventSentence';
import { Sentence } from '../../components/Sentence';
import { StatedReason } from '../../components/StatedReason';
import { TimeAgo } from '../../components/TimeAgo';
import type { AuditEvent } from '../../contract/types';
import { activity } from '../../i18n/en/activity';
import { useWords } from '../../i18n/Language';
import classes from './activity.module.css';

interface Props {
  event: AuditEvent;
  existing: ReadonlySet<string>;
  ownAccount: string | undefined;
}

export function EventLine({ event, existing, ownAccount }: Props) {
  const t = useWords(activity);
  const { at, reason } = event;
  return (
    <li className={classes.event}>
      <div>
        <EventSentence event={event} existing={existing} ownAccount={ownAccount} />
        {reason !== undefined && (
          <p className={classes.reason}>
            <Sentence template={t.reason} parts={{ reason: <StatedReason reason={reason} /> }} />
          </p>
        )}
      </div>
      <span className={classes.time}>
        <TimeAgo at={at} />
      </span>
    </li>
  );
}
