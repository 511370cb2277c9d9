import type { ReactNode } from 'react';
import { Badge, type Icon, type Tone } from '../../components/Badge';
import { Dialog } from '../../components/Dialog';
import { ActiveIcon, FailedIcon, WarningIcon } from '../../components/icons';
import { pagePerformance } from '../../i18n/en/page-performance';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import classes from './performance.module.css';
import { NAVIGATION_LIMITS, ratingOf, type Limits, type Rating } from './rating';
import type { NavigationTime } from './useNavigationTimes';
import { canMeasure, usePageVitals, VITALS, type Vital } from './usePageVitals';

const VITAL_NAMES = Object.keys(VITALS) as Vital[];
const LOOK: Record<Rating, { tone: Tone; icon: Icon }> = {
  good: { tone: 'good', icon: ActiveIcon },
  needsWork: { tone: 'wait', icon: WarningIcon },
  poor: { tone: 'bad', icon: FailedIcon },
};

interface Props {
  navigations: readonly NavigationTime[];
  onClose: () => void;
}

/** How fast the console is here and now: what a visit is measured by everywhere, and the way from page to page. */
export function PerformancePanel({ navigations, onClose }: Props) {
  const t = useWords(pagePerformance);
  const format = useFormat();
  const values = usePageVitals();
  const ms = (value: number) => t.ms(format.number(Math.round(value)));
  const said = (limits: Limits, say: (value: number) => string) => t.limits(say(limits[0]), say(limits[1]));

  return (
    <Dialog opened onClose={onClose} title={t.title} size="lg">
      <p className={classes.text}>{t.text}</p>
      <h3 className={classes.heading}>{t.visit}</h3>
      <ul className={classes.figures} aria-label={t.visit}>
        {VITAL_NAMES.map((vital) => {
          const { name, means } = t.vitals[vital];
          const { limits } = VITALS[vital];
          const value = values[vital];
          // Shifts have no unit.
          const say = vital === 'CLS' ? format.number : ms;
          return (
            <li key={vital}>
              <span>
                {name} ({vital})
              </span>
              {value === undefined ? (
                <span className={classes.none}>{canMeasure(vital) ? t.notYet : t.cannot}</span>
              ) : (
                <Figure text={say(value)} rating={ratingOf(value, limits)} />
              )}
              <span className={classes.means}>
                {means} {said(limits, say)}
              </span>
            </li>
          );
        })}
      </ul>
      <h3 className={classes.heading}>{t.navigations}</h3>
      <p className={classes.text}>
        {t.navigationsText} {said(NAVIGATION_LIMITS, ms)}
      </p>
      {navigations.length === 0 ? (
        <p>{t.noNavigations}</p>
      ) : (
        <ol className={classes.figures} aria-label={t.navigations}>
          {navigations.map(({ at, path, ms: took }) => (
            <li key={at}>
              <code className={classes.path}>{path}</code>
              <Figure text={ms(took)} rating={ratingOf(took, NAVIGATION_LIMITS)} />
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function Figure({ text, rating }: { text: ReactNode; rating: Rating }) {
  const t = useWords(pagePerformance);
  return (
    <span className={classes.figure}>
      <strong>{text}</strong> <Badge {...LOOK[rating]}>{t.rating[rating]}</Badge>
    </span>
  );
}
