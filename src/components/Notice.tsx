import type { ReactNode } from 'react';
import type { Tone } from './Badge';
import { ActiveIcon, FailedIcon, InfoIcon, PendingIcon, WarningIcon } from './icons';
import classes from './Notice.module.css';

const ICON: Record<Tone, typeof InfoIcon> = {
  good: ActiveIcon,
  wait: WarningIcon,
  move: InfoIcon,
  bad: FailedIcon,
  quiet: PendingIcon,
};

interface Props {
  tone: Tone;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` for what went wrong, `status` for what went well; none for what was there already. */
  role?: 'alert' | 'status';
}
export function Notice({ tone, title, children, actions, role }: Props) {
  const Mark = ICON[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={role}>
      <Mark size={18} aria-hidden />
      <div>
        {title !== undefined && <p className={classes.title}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}
