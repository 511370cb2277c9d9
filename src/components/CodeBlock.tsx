import type { ReactNode } from 'react';
import classes from './CodeBlock.module.css';

interface Props {
  label: string;
  /** So long that it scrolls in a box of its own. */
  tall?: boolean;
  children: ReactNode;
}
/** Lines of code as they are. */
export const CodeBlock = ({ label, tall, children }: Props) => (
  // The box scrolls, so the keyboard has to reach it.
  // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
  <pre className={classes.code} data-tall={tall} role="region" aria-label={label} tabIndex={0} translate="no">
    {children}
  </pre>
);
