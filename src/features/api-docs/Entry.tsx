import { useState, type ReactNode } from 'react';
import classes from './api-docs.module.css';

interface Props {
  id: string;
  summary: ReactNode;
  /** The URL names it. */
  asked: boolean;
  children: () => ReactNode;
}
/** Closed until somebody wants it or comes by a link to it. */
export function Entry({ id, summary, asked, children }: Props) {
  const [{ open, was }, setState] = useState({ open: asked, was: asked });
  if (asked !== was) setState({ open: open || asked, was: asked });
  return (
    <details
      id={id}
      className={classes.entry}
      open={open}
      onToggle={({ currentTarget }) => setState({ open: currentTarget.open, was: asked })}
    >
      <summary>{summary}</summary>
      {open && <div className={classes.content}>{children()}</div>}
    </details>
  );
}
