import type { ReactNode } from 'react';
import classes from './FilterBar.module.css';

/** The filters of a list, in a row that wraps. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <form
      role="search"
      aria-label={label}
      className={classes.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
    </form>
  );
}
