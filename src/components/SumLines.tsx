import type { ReactNode } from 'react';
import classes from './SumLines.module.css';

/** Amounts below each other at the right, each with what it is. */
export const SumLines = ({ children }: { children: ReactNode }) => (
  <dl className={classes.sums}>{children}</dl>
);

interface Props {
  label: ReactNode;
  /** `short`: more than there is. */
  kind?: 'total' | 'short' | undefined;
  children: ReactNode;
}
export const SumLine = ({ label, kind, children }: Props) => (
  <div data-kind={kind}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
