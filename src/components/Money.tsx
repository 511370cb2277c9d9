import { useFormat } from '../i18n/useFormat';
import classes from './text.module.css';

/** Whole VND; `signed` for movements, `struck` for a price that is no longer asked. */
export function Money({
  vnd,
  signed = false,
  struck = false,
}: {
  vnd: number;
  signed?: boolean;
  struck?: boolean;
}) {
  const format = useFormat();
  const text = signed ? format.signedVnd(vnd) : format.vnd(vnd);
  if (struck) return <s className={`${classes.number} ${classes.dimmed}`}>{text}</s>;
  return <span className={classes.number}>{text}</span>;
}
