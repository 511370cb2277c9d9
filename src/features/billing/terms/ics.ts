/** A calendar file (RFC 5545) that every calendar reads. */
export interface CalendarEntry {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  title: string;
  text: string;
  url: string;
  /** So many days before it reminds. */
  remindDays: number;
}

const stamp = (iso: string) => `${iso.slice(0, 19).replace(/[-:]/g, '')}Z`;
const escaped = (text: string) => text.replace(/[\\,;]/g, (each) => `\\${each}`).replace(/\r?\n/g, '\\n');

/** At most 75 bytes a line; the rest follows, after a blank. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const lines = [''];
  for (const character of line) {
    const last = lines.at(-1) ?? '';
    if (bytes.encode(last + character).length > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines.join('\r\n');
}

export const toIcs = (entries: readonly CalendarEntry[], now: string): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Cross Connect Console//Terms//EN'],
    ...entries.flatMap(({ id, at, title, text, url, remindDays }) => [
      ...['BEGIN:VEVENT', `UID:${id}@cross-connect-console`, `DTSTAMP:${stamp(now)}`],
      ...[`DTSTART:${stamp(at)}`, `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(text)}`, `URL:${url}`],
      ...['TRANSP:TRANSPARENT', 'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`],
      ...[`TRIGGER:-P${remindDays}D`, 'END:VALARM', 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
