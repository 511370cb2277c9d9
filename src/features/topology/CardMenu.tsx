import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { TopologyVpc } from '../../domain/topology';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import classes from './graph.module.css';

/** At most, in px. */
export const MENU = { width: 190, height: 156 } as const;

export interface MenuPlace {
  readonly vpc: TopologyVpc;
  /** Within the graph, in px. */
  readonly x: number;
  readonly y: number;
}
interface Props extends MenuPlace {
  onConnect: () => void;
  onPath: () => void;
  onSelect: () => void;
  onClose: () => void;
}

/** What can be done with a VPC, where it stands. */
export function CardMenu({ vpc, x, y, onConnect, onPath, onSelect, onClose }: Props) {
  const { menu: t } = useWords(topology);
  const list = useRef<HTMLDivElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useEffect(() => {
    const before = document.activeElement;
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    }
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  };
  const act = (what: () => void) => () => {
    onClose();
    what();
  };
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      aria-label={t.label(vpc.label)}
      className={classes.menu}
      style={{ left: x, top: y }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <button type="button" role="menuitem" onClick={act(onConnect)}>
        {t.connect}
      </button>
      <button type="button" role="menuitem" onClick={act(onPath)}>
        {t.path}
      </button>
      <button type="button" role="menuitem" onClick={act(onSelect)}>
        {t.facts}
      </button>
      {vpc.own && (
        <Link role="menuitem" to={paths.vpc(vpc.id)}>
          {t.open}
        </Link>
      )}
    </div>
  );
}
