import { shell } from '../i18n/en/shell';
import { LANGUAGES, useLanguage, useWords } from '../i18n/Language';
import classes from './Header.module.css';

export function LanguageChoice() {
  const t = useWords(shell);
  const { language, setLanguage } = useLanguage();
  return (
    <select
      className={classes.select}
      aria-label={t.language}
      title={t.language}
      value={language}
      onChange={(event) => {
        const chosen = LANGUAGES.find((each) => each === event.currentTarget.value);
        if (chosen) void setLanguage(chosen);
      }}
    >
      {LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {t.languages[each]}
        </option>
      ))}
    </select>
  );
}
