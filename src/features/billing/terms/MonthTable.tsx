import { Link } from 'react-router';
import { WarningIcon } from '../../../components/icons';
import text from '../../../components/text.module.css';
import type { CrossConnect } from '../../../contract/types';
import { termStateAt } from '../../../domain/term-state';
import { billing } from '../../../i18n/en/billing';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';
import { dayOf, weeksOf, type Month } from './month';
import classes from './terms.module.css';

interface Props {
  month: Month;
  name: string;
  terms: readonly CrossConnect[];
  now: number;
}

/** A week a row; on a phone only the days that have something. */
export function MonthTable({ month, name, terms, now }: Props) {
  const { terms: t } = useWords(billing);
  const format = useFormat();
  const weeks = weeksOf(month);
  const today = dayOf(now);
  /** Some week that is whole names the days of the week. */
  const weekdays = weeks[1] ?? [];
  return (
    <table className={classes.month} data-empty={terms.length === 0 || undefined}>
      <caption className={text.visuallyHidden}>{t.caption(name)}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {day && format.weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== undefined)}>
            {week.map((day, index) => {
              const ends = terms.filter(({ termEndsAt }) => dayOf(termEndsAt) === day);
              return (
                <td
                  key={weekdays[index]}
                  data-ends={ends.length > 0 || undefined}
                  data-today={day === today || undefined}
                  aria-current={day === today ? 'date' : undefined}
                >
                  {day && (
                    <time dateTime={day}>
                      <span className={classes.dayOnly}>{Number(day.slice(8))}</span>
                      <span className={classes.wholeDate}>{format.day(day)}</span>
                    </time>
                  )}
                  {ends.length > 0 && (
                    <ul>
                      {ends.map((each) => (
                        <li key={each.id} data-state={termStateAt(each, new Date(now).toISOString())}>
                          <WarningIcon size={13} aria-hidden />
                          <Link to={paths.crossConnect(each.id)}>{each.name}</Link>
                          <span>{format.time(each.termEndsAt)}</span>
                          <Link
                            to={paths.crossConnect(each.id, { do: 'renew' })}
                            aria-label={t.renewFor(each.name)}
                          >
                            {t.renew}
                          </Link>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
