import { useSyncExternalStore } from 'react';

let begun = false;

function subscribe(listener: () => void) {
  const begin = () => {
    begun = true;
    listener();
  };
  const end = () => {
    begun = false;
    listener();
  };
  // A browser can also only show how it would print.
  const media = matchMedia('print');
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  media.addEventListener('change', listener);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
    media.removeEventListener('change', listener);
  };
}

/** Whether the page is put on paper just now: there, what a screen shows a part of stands whole. */
export const usePrinting = () => useSyncExternalStore(subscribe, () => begun || matchMedia('print').matches);
