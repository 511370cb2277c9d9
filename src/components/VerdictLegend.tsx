import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { VerdictMark, VERDICTS } from './VerdictMark';
import classes from './VerdictMark.module.css';

export function VerdictLegend() {
  return (
    <ul className={classes.legend} aria-label={useWords(components).legend}>
      {VERDICTS.map((verdict) => (
        <li key={verdict}>
          <VerdictMark verdict={verdict} withLabel />
        </li>
      ))}
    </ul>
  );
}
