import { NavLink } from 'react-router';
import classes from './LinkTabs.module.css';

interface Props {
  label: string;
  tabs: readonly { to: string; label: string; badge?: number | undefined }[];
}
/** Views with their own URLs, looking like tabs. */
export function LinkTabs({ tabs, label }: Props) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map(({ to, label: text, badge }) => (
        <NavLink key={to} to={to} end>
          {text}
          {badge !== undefined && badge > 0 && <span className={classes.badge}>{badge}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
