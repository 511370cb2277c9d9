import { EventSentence } from '../../components/EventSentence';
import { TimeAgo } from '../../components/TimeAgo';
import type { AuditEvent } from '../../contract/types';
import classes from './overview.module.css';

export function EventList({ events, existing }: { events: AuditEvent[]; existing: ReadonlySet<string> }) {
  return (
    <ol className={classes.list}>
      {events.map((event) => (
        <li key={event.id}>
          <span className={classes.text}>
            <EventSentence event={event} existing={existing} />
          </span>
          <span className={classes.time}>
            <TimeAgo at={event.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
