import type { ConditionCode } from '../contract/types';
import { explain } from '../i18n/en/explain';
import { useWords } from '../i18n/Language';
import classes from './Explain.module.css';

/** The small tag of a violated condition, e.g. `2011`. */
export function CodeTag({ code }: { code: ConditionCode }) {
  const t = useWords(explain);
  return (
    <span className={classes.code} role="note" aria-label={t.codeTag(code)}>
      {code}
    </span>
  );
}
