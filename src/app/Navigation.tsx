import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { NavLink } from 'react-router';
import { apiQuery } from '../api/query';
import { hint } from '../components/hint';
import {
  ActivityIcon,
  AddressSpaceIcon,
  CloseIcon,
  CollapseIcon,
  CrossConnectIcon,
  ExpandIcon,
  GlossaryIcon,
  OverviewIcon,
  PackagesIcon,
  ReachabilityIcon,
  RequestsIcon,
  TopologyIcon,
  VpcIcon,
  WalletIcon,
} from '../components/icons';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';
import classes from './Navigation.module.css';

const PAGES = [
  { id: 'overview', to: paths.overview(), icon: OverviewIcon },
  { id: 'crossConnects', to: paths.crossConnects(), icon: CrossConnectIcon },
  { id: 'requests', to: paths.requests(), icon: RequestsIcon },
  { id: 'topology', to: paths.topology(), icon: TopologyIcon },
  { id: 'reachability', to: paths.reachability(), icon: ReachabilityIcon },
  { id: 'vpcs', to: paths.vpcs(), icon: VpcIcon },
  { id: 'addressSpace', to: paths.addressSpace(), icon: AddressSpaceIcon },
  { id: 'packages', to: paths.packages(), icon: PackagesIcon },
  { id: 'billing', to: paths.billing(), icon: WalletIcon },
  { id: 'activity', to: paths.activity(), icon: ActivityIcon },
  { id: 'glossary', to: paths.glossary(), icon: GlossaryIcon },
] as const;
const KEY = 'cross-connect.nav';

/** Requests that wait for an answer of this account. */
const toApproveQuery = () =>
  apiQuery('listVpcConnections', {
    query: { direction: 'incoming', status: ['PENDING_ACCEPTANCE'], pageSize: 1 },
  });

function Links({ collapsed }: { collapsed: boolean }) {
  const t = useWords(shell);
  const waiting = useQuery(toApproveQuery()).data?.total ?? 0;
  return (
    <ul>
      {PAGES.map(({ id, to, icon: Mark }) => (
        <li key={id}>
          <NavLink
            to={to}
            end={to === '/'}
            {...(collapsed && { 'aria-label': t.pages[id], ...hint(t.pages[id]) })}
          >
            <Mark size={18} aria-hidden />
            {!collapsed && <span>{t.pages[id]}</span>}
            {id === 'requests' && waiting > 0 && (
              <span className={classes.badge}>
                <span aria-hidden>{waiting}</span>
                <span className={classes.quiet}>{t.waiting(waiting)}</span>
              </span>
            )}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  /** On a phone: whether the drawer is open. */
  open: boolean;
  onClose: () => void;
}
export function Navigation({ open, onClose }: Props) {
  const t = useWords(shell);
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(KEY) === 'collapsed');
  const drawer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) drawer.current?.showModal();
    else drawer.current?.close();
  }, [open]);

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
        <button
          type="button"
          className={classes.toggle}
          onClick={toggle}
          aria-label={toggleLabel}
          {...hint(toggleLabel)}
        >
          <Toggle size={18} aria-hidden />
        </button>
      </nav>
      <dialog ref={drawer} className={classes.drawer} onClose={onClose} aria-label={t.nav}>
        {open && (
          <>
            <button type="button" className={classes.toggle} onClick={onClose} aria-label={t.closeNav}>
              <CloseIcon size={18} aria-hidden />
            </button>
            <nav aria-label={t.nav}>
              <Links collapsed={false} />
            </nav>
          </>
        )}
      </dialog>
    </>
  );
}
