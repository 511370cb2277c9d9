import { useEffect, useRef, useState } from 'react';
import classes from './HintLayer.module.css';

const GAP = 6;
const DELAY_MS = 250;

/** Shows the hint of the element under the pointer or the focus, above everything, inside the window. */
export function HintLayer() {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const bubble = useRef<HTMLDivElement>(null);
  const text = anchor?.dataset.hint;

  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event, delay: number) => {
      clearTimeout(waiting);
      const target =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-hint]') : null;
      if (target === null) setAnchor(undefined);
      else waiting = setTimeout(() => setAnchor(target), delay);
    };
    const over = (event: Event) => show(event, DELAY_MS);
    const focus = (event: Event) => show(event, 0);
    const hide = () => {
      clearTimeout(waiting);
      setAnchor(undefined);
    };
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', focus);
    document.addEventListener('focusout', hide);
    document.addEventListener('keydown', escape);
    document.addEventListener('scroll', hide, true);
    return () => {
      hide();
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', escape);
      document.removeEventListener('scroll', hide, true);
    };
  }, []);

  useEffect(() => {
    const element = bubble.current;
    if (element === null || anchor === undefined || !anchor.isConnected) return;
    element.showPopover();
    const target = anchor.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const left = Math.min(
      Math.max(target.left + target.width / 2 - width / 2, GAP),
      window.innerWidth - width - GAP,
    );
    const above = target.top - height - GAP;
    element.style.left = `${left}px`;
    element.style.top = `${above >= GAP ? above : target.bottom + GAP}px`;
  }, [anchor, text]);

  if (text === undefined) return null;
  return (
    <div ref={bubble} popover="manual" className={classes.bubble} aria-hidden>
      {text}
    </div>
  );
}
