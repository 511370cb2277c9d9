import type { FieldChange } from '../contract/types';
import { activity } from '../i18n/en/activity';
import { components } from '../i18n/en/components';
import { useFormat } from '../i18n/useFormat';
import { useWords } from '../i18n/Language';
import { changeTexts } from './event-changes';
import classes from './EventChanges.module.css';
import text from './text.module.css';

/** What a change replaced, value by value. */
export function EventChanges({ changes }: { changes: readonly FieldChange[] }) {
  const t = useWords(activity);
  const common = useWords(components);
  const texts = changeTexts(changes, { ...t.changes, role: common.role, format: useFormat() });
  return (
    <ul className={classes.changes} aria-label={t.changes.label}>
      {texts.map(({ field, before, after }) => (
        <li key={field}>
          {field}:{' '}
          {before !== undefined && (
            <>
              <del>{before}</del> <span className={text.visuallyHidden}>{t.changes.became}</span>{' '}
              <span aria-hidden>→</span>{' '}
            </>
          )}
          <strong>{after}</strong>
        </li>
      ))}
    </ul>
  );
}
