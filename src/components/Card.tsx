import { useId, type ReactNode } from 'react';
import classes from './Card.module.css';

interface Props {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}
export function Card({ title, actions, children }: Props) {
  const heading = useId();
  return (
    <section className={classes.card} aria-labelledby={title === undefined ? undefined : heading}>
      {title !== undefined && (
        <header className={classes.head}>
          <h2 id={heading}>{title}</h2>
          {actions}
        </header>
      )}
      {children}
    </section>
  );
}
