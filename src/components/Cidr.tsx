import classes from './text.module.css';

/** An address, a CIDR, or an id: in monospace, never broken. */
export function Cidr({ value }: { value: string }) {
  return <span className={classes.mono}>{value}</span>;
}
