import { useEffect, useRef } from 'react';

/** A new step of a wizard begins at its top, with the focus on the page's heading. */
export function useStepFocus(step: string) {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [step]);
}
