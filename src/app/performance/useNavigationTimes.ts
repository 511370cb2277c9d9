import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useNavigation } from 'react-router';

export interface NavigationTime {
  /** When it began, on the page's clock: no other began then. */
  at: number;
  path: string;
  ms: number;
}
const KEPT = 20;
/** What leads to another page; the last one is the browser's Back and Forward. */
const PRESSES = ['keydown', 'click', 'popstate'] as const;

/** Calls once the page has a heading and that is on the screen; gives a way to call it off. */
function whenHeadingIsPainted(done: () => void): () => void {
  let frame = 0;
  let after: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    frame = requestAnimationFrame(() => {
      if (document.querySelector('main h1') === null) look();
      // A frame is painted after those who are called before it.
      else after = setTimeout(done);
    });
  };
  look();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(after);
  };
}

/** How long it took from page to page, from the press to the painted heading; the last one first. */
export function useNavigationTimes(): readonly NavigationTime[] {
  const { pathname } = useLocation();
  const isLoading = useNavigation().state === 'loading';
  const shown = useRef(pathname);
  const pressedAt = useRef<number>(undefined);
  const begunAt = useRef<number>(undefined);
  const [times, setTimes] = useState<readonly NavigationTime[]>([]);

  useEffect(() => {
    const press = ({ timeStamp }: Event) => {
      pressedAt.current = timeStamp;
    };
    for (const type of PRESSES) window.addEventListener(type, press, true);
    return () => {
      for (const type of PRESSES) window.removeEventListener(type, press, true);
    };
  }, []);

  useLayoutEffect(() => {
    if (pathname === shown.current) return;
    shown.current = pathname;
    const at = begunAt.current ?? pressedAt.current;
    // Nobody waits for what is not seen, nor is it painted.
    if (at === undefined || document.hidden) return;
    return whenHeadingIsPainted(() => {
      const ms = performance.now() - at;
      setTimes((before) => [{ at, path: pathname, ms }, ...before].slice(0, KEPT));
    });
  }, [pathname]);

  // After the one above, which needs it: what is pressed while a page is under way has not led to it.
  useLayoutEffect(() => {
    begunAt.current = isLoading ? pressedAt.current : undefined;
  }, [isLoading]);

  return times;
}
