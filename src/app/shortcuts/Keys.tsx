import { Fragment } from 'react';
import { shortcuts } from '../../i18n/en/shortcuts';
import { useWords } from '../../i18n/Language';
import classes from './shortcuts.module.css';

/** Keys as caps: `g c` is two, one after the other. */
export function Keys({ keys }: { keys: string }) {
  const t = useWords(shortcuts);
  return (
    <span className={classes.keys}>
      {keys.split(' ').map((key, index) => (
        <Fragment key={index}>
          {index > 0 && <span className={classes.then}>{t.then}</span>}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
