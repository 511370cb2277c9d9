import { useId, type ReactNode } from 'react';
import classes from './Card.module.css';
import text from './text.module.css';

interface Props {
  title?: ReactNode;
  /** What stands in it says what it is: its title is for screen readers only. */
  plain?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}
export function Card({ title, plain, actions, children }: Props) {
  const heading = useId();
  return (
    <section className={classes.card} aria-labelledby={title === undefined ? undefined : heading}>
      {title !== undefined && (
        <header className={plain === true ? text.visuallyHidden : classes.head}>
          <h2 id={heading}>{title}</h2>
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
