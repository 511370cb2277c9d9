import type { AuditEvent } from '../../contract/types';
import { useFormat } from '../../i18n/useFormat';
import { EventLine } from './EventLine';
import { groupByDay } from './days';
import classes from './activity.module.css';

interface Props {
  events: readonly AuditEvent[];
  /** Ids of the Cross Connects that still exist: only these have a page to link to. */
  existing: ReadonlySet<string>;
  ownAccount: string | undefined;
}

export function EventDays({ events, ...rest }: Props) {
  const format = useFormat();
  return groupByDay(events, format.date).map(({ day, events: ofDay }) => (
    <section key={day} className={classes.day} aria-label={day}>
      <h2>{day}</h2>
      <ol>
        {ofDay.map((event) => (
          <EventLine key={event.id} event={event} {...rest} />
        ))}
      </ol>
    </section>
  ));
}
