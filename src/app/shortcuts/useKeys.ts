import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { shortcutsAreOn, type ShortcutId } from '../../components/shortcuts';
import { paths } from '../../paths';
import { takeEarlyKeys } from './early-keys';
import { afterKey, isFree, type Begun } from './keys';

export type Overlay = 'palette' | 'sheet' | 'performance';

/** The field that searches the page, never one that a panel has for itself. */
const searchField = () =>
  document.querySelector<HTMLInputElement>('main input[type=search]:not([popover] *)');

function beginNew() {
  const button = document.querySelector<HTMLElement>('main [data-create]');
  // One that cannot be pressed says why when it has the focus.
  button?.focus();
  if (button?.ariaDisabled !== 'true') button?.click();
}

/** Hears the keys of the console; `onOpen` is called for those that open a dialog. */
export function useKeys(onOpen: (overlay: Overlay) => void) {
  const navigate = useNavigate();
  const begun = useRef<Begun>(undefined);

  useEffect(() => {
    const run = (id: ShortcutId) => {
      if (id === 'sheet' || id === 'performance') onOpen(id);
      else if (id === 'create') beginNew();
      else if (id === 'search') searchField()?.focus();
      else void navigate(paths[id]());
    };
    /** Whether the key has done something. */
    const press = (event: KeyboardEvent): boolean => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') {
        event.preventDefault();
        if (!event.repeat && document.querySelector(':modal') === null) onOpen('palette');
        return true;
      }
      if (!shortcutsAreOn() || !isFree(event)) return false;
      const after = afterKey(key, event.timeStamp, begun.current);
      begun.current = after.begun;
      if (after.id === undefined) return false;
      // What has the focus does not get the key as well, nor does the browser.
      event.preventDefault();
      event.stopPropagation();
      run(after.id);
      return true;
    };
    // What follows on the first one that did something was meant for what it opened.
    takeEarlyKeys(performance.now()).some(press);
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [navigate, onOpen]);
}
