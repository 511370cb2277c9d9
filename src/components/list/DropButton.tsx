import { Button } from '@mantine/core';
import { Suspense, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { prepareCode } from '../../api/code';
import classes from './list.module.css';

interface Props {
  label: string;
  icon?: ReactNode;
  /** How much of it is in use. */
  count?: number;
  /** Begins to load the code of the panel, for whoever comes near. */
  prepare: () => Promise<unknown>;
  /** The panel, made when it is opened. */
  children: () => ReactNode;
}

const NARROW = 480;
/** Below the button, along that edge of it which leaves the panel more room; on a phone as wide as the window. */
function place(button: HTMLElement | null, panel: HTMLElement | null) {
  if (button === null || panel === null) return;
  const { bottom, left, right } = button.getBoundingClientRect();
  const { innerWidth: wide, innerHeight: high } = window;
  const phone = wide < NARROW;
  const atRight = phone || left + right > wide;
  panel.style.top = `${Math.min(bottom + 4, high * 0.6)}px`;
  panel.style.left = phone ? '8px' : atRight ? 'auto' : `${left}px`;
  panel.style.right = phone ? '8px' : atRight ? `${wide - right}px` : 'auto';
  panel.style.maxHeight = `${high - Math.min(bottom, high * 0.6) - 12}px`;
}

/** A button with a panel: a popover of the browser itself, which closes on Escape and on a press outside, and costs no code. */
export function DropButton({ label, icon, count = 0, prepare, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (!open) return;
    const again = () => place(button.current, panel.current);
    window.addEventListener('scroll', again, { passive: true });
    window.addEventListener('resize', again);
    return () => {
      window.removeEventListener('scroll', again);
      window.removeEventListener('resize', again);
    };
  }, [open]);

  return (
    <>
      <Button
        ref={button}
        variant="default"
        popoverTarget={id}
        leftSection={icon}
        rightSection={count > 0 && <span className={classes.count}>{count}</span>}
        onPointerEnter={() => prepareCode(prepare)}
        onFocus={() => prepareCode(prepare)}
      >
        {label}
      </Button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className={classes.panel}
        onBeforeToggle={() => place(button.current, panel.current)}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && <Suspense>{children()}</Suspense>}
      </div>
    </>
  );
}
