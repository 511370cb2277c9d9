import { WarningIcon } from '../components/icons';
import { useOnline } from '../components/useOnline';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import classes from './OfflineBanner.module.css';

/** Stands there, empty, before it is needed: only then its words are read out. */
export function OfflineBanner() {
  const { offline: t } = useWords(shell);
  const online = useOnline();
  return (
    <div role="status" className={classes.banner}>
      {!online && (
        <>
          <WarningIcon size={16} aria-hidden />
          <span>
            <strong>{t.title}</strong> {t.text}
          </span>
        </>
      )}
    </div>
  );
}
