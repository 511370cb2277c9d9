import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import classes from './graph.module.css';
import type { GraphMenu } from './menu-items';

/** At most, in px. */
export const MENU = { width: 220, height: 156 } as const;

interface Props extends GraphMenu {
  /** Within the graph, in px. */
  x: number;
  y: number;
  onClose: () => void;
}

/** What can be done with something, where it stands. */
export function ContextMenu({ title, items, x, y, onClose }: Props) {
  const { menu: t } = useWords(topology);
  const list = useRef<HTMLDivElement>(null);
  const elements = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
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
    const all = elements();
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
      aria-label={t.label(title)}
      className={classes.menu}
      style={{ left: x, top: y }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {items.map((item) =>
        'to' in item ? (
          <Link key={item.label} role="menuitem" to={item.to}>
            {item.label}
          </Link>
        ) : (
          <button key={item.label} type="button" role="menuitem" onClick={act(item.act)}>
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}
