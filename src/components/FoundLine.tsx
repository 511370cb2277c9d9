import type { ReactNode } from 'react';
import classes from './FoundLine.module.css';
import { UpdatedAgo } from './UpdatedAgo';

interface Props {
  /** How many there are. */
  text: ReactNode;
  at: number;
  fetching: boolean;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Above a list: how many there are, and how old that is. */
export function FoundLine({ text, at, fetching, children }: Props) {
  return (
    <p className={classes.found}>
      {text} <UpdatedAgo at={at} fetching={fetching} />
      {children}
    </p>
  );
}
