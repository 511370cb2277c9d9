import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import classes from './ListSkeleton.module.css';

/** The shape of a list before its first data; rows are as high as real ones, so nothing jumps. */
export function ListSkeleton({ rows }: { rows: number }) {
  const t = useWords(components);
  return (
    <div className={classes.skeleton} role="status" aria-label={t.loading}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={classes.row} />
      ))}
    </div>
  );
}
