import type { AuditEvent } from '../../contract/types';

/** Events, newest first, under the day they happened on in the reader's time zone. */
export function groupByDay(events: readonly AuditEvent[], dayOf: (iso: string) => string) {
  const days: { day: string; events: AuditEvent[] }[] = [];
  for (const event of events) {
    const day = dayOf(event.at);
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}
