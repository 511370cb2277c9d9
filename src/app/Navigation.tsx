import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { toAnswerQuery } from '../api/attention-queries';
import { hint } from '../components/hint';
import iconButton from '../components/icon-button.module.css';
import { CloseIcon, CollapseIcon, ExpandIcon, KeyboardIcon } from '../components/icons';
import { SHORTCUTS, useShortcutsOn } from '../components/shortcuts';
import text from '../components/text.module.css';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import classes from './Navigation.module.css';
import { PAGES, REFERENCE_PAGES } from './pages';

const KEY = 'cross-connect.nav';

function Links({ collapsed }: { collapsed: boolean }) {
  const t = useWords(shell);
  const waiting = useQuery(toAnswerQuery()).data?.total ?? 0;
  const shortcutsOn = useShortcutsOn();
  return (
    <ul>
      {PAGES.map(({ id, icon: Mark }) => (
        <li key={id}>
          <NavLink
            to={paths[id]()}
            end={id === 'overview'}
            {...(collapsed && {
              'aria-label': t.pages[id],
              ...hint(shortcutsOn ? `${t.pages[id]} (${SHORTCUTS[id]})` : t.pages[id]),
            })}
          >
            <Mark size={18} aria-hidden />
            {!collapsed && <span>{t.pages[id]}</span>}
            {id === 'requests' && waiting > 0 && (
              <span className={classes.badge}>
                <span aria-hidden>{waiting}</span>
                <span className={text.visuallyHidden}>{t.waiting(waiting)}</span>
              </span>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function Reference({ collapsed }: { collapsed: boolean }) {
  const { pages } = useWords(shell);
  return REFERENCE_PAGES.map(({ id, icon: Mark }) => (
    <NavLink key={id} to={paths[id]()} {...(collapsed && { 'aria-label': pages[id], ...hint(pages[id]) })}>
      <Mark size={18} aria-hidden />
      {!collapsed && <span>{pages[id]}</span>}
    </NavLink>
  ));
}

interface DrawerProps {
  /** The page that it was opened on: a navigation closes it. */
  openAt: string | undefined;
  onClose: () => void;
}
/** The navigation of a phone. */
function Drawer({ openAt, onClose }: DrawerProps) {
  const t = useWords(shell);
  const open = useLocation().pathname === openAt;
  const drawer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) drawer.current?.showModal();
    else drawer.current?.close();
  }, [open]);
  return (
    <dialog ref={drawer} className={classes.drawer} onClose={onClose} aria-label={t.nav}>
      {open && (
        <>
          <button type="button" className={iconButton.button} onClick={onClose} aria-label={t.closeNav}>
            <CloseIcon size={18} aria-hidden />
          </button>
          <nav aria-label={t.nav}>
            <Links collapsed={false} />
            <Reference collapsed={false} />
          </nav>
        </>
      )}
    </dialog>
  );
}

interface Props extends DrawerProps {
  onShortcuts: () => void;
}
export function Navigation({ onShortcuts, ...drawer }: Props) {
  const t = useWords(shell);
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(KEY) === 'collapsed');

  const toggle = () => {
    localStorage.setItem(KEY, collapsed ? 'expanded' : 'collapsed');
    setCollapsed(!collapsed);
  };
  const Toggle = collapsed ? ExpandIcon : CollapseIcon;
  const toggleLabel = collapsed ? t.expand : t.collapse;

  return (
    <>
      <nav aria-label={t.nav} className={classes.nav} data-collapsed={collapsed || undefined}>
        <Links collapsed={collapsed} />
        <div className={classes.foot}>
          <Reference collapsed={collapsed} />
          <div className={classes.buttons}>
            <button
              type="button"
              className={iconButton.button}
              onClick={toggle}
              aria-label={toggleLabel}
              {...hint(toggleLabel)}
            >
              <Toggle size={18} aria-hidden />
            </button>
            <button
              type="button"
              className={iconButton.button}
              onClick={onShortcuts}
              aria-label={t.shortcuts}
              aria-haspopup="dialog"
              {...hint(t.shortcuts)}
            >
              <KeyboardIcon size={18} aria-hidden />
            </button>
          </div>
        </div>
      </nav>
      <Drawer {...drawer} />
    </>
  );
}
