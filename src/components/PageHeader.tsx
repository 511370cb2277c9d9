import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import classes from './PageHeader.module.css';

interface Props {
  title: string;
  purpose?: ReactNode;
  breadcrumbs?: readonly { label: string; to: string }[];
  actions?: ReactNode;
  /** Beside the title, e.g. a status badge. */
  status?: ReactNode;
}
let focusPassedOn = false;

/** The heading of a page that was loading gives the focus to the one that takes its place, else it would fall to the body. */
function useFocusPassedOn() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { current } = heading;
    if (focusPassedOn) current?.focus({ preventScroll: true });
    focusPassedOn = false;
    return () => {
      focusPassedOn = current === document.activeElement;
    };
  }, []);
  return heading;
}

/** The only h1 of a page; it gets the focus after a navigation. */
export function PageHeader({ title, purpose, breadcrumbs, actions, status }: Props) {
  const t = useWords(components);
  const heading = useFocusPassedOn();
  useEffect(() => {
    document.title = `${title} · Cross Connect Console`;
  }, [title]);
  return (
    <header className={classes.header}>
      {breadcrumbs && (
        <nav aria-label={t.breadcrumbs} className={classes.crumbs}>
          <ol>
            {breadcrumbs.map(({ label, to }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <div className={classes.row}>
        <div className={classes.about}>
          <div className={classes.title}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {status}
          </div>
          {purpose !== undefined && <p>{purpose}</p>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </div>
    </header>
  );
}
