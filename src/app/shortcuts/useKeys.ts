import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { shortcutsAreOn, type ShortcutId } from '../../components/shortcuts';
import { paths } from '../../paths';
import { takeEarlyKeys } from './early-keys';
import { afterKey, hasModal, isFree, type Begun } from './keys';
import { forgetTyped, typeAhead } from './typed-ahead';

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

/** Letters, and what ends or corrects them; Tab and the browser's own keys stay what they are. */
const isTyping = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  !isComposing &&
  ([...key].length === 1 || ['Backspace', 'Enter', 'Escape'].includes(key));

/** Hears the keys of the console; `onOpen` is called for those that open a dialog, and with none for the one that stops it. */
export function useKeys(overlay: Overlay | undefined, onOpen: (overlay: Overlay | undefined) => void) {
  const navigate = useNavigate();
  const begun = useRef<Begun>(undefined);

  useEffect(() => {
    let asked = overlay;
    if (overlay === undefined) forgetTyped();
    const run = (id: ShortcutId) => {
      if (id === 'sheet' || id === 'performance') onOpen(id);
      else if (id === 'create') beginNew();
      else if (id === 'search') searchField()?.focus();
      else void navigate(paths[id]());
    };
    /** A dialog has been asked for and is not there yet: what is typed is meant for it. */
    const wait = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') {
        forgetTyped();
        asked = undefined;
        onOpen(undefined);
      } else if (asked === 'palette') typeAhead(event.key);
    };
    /** Whether the key has done something. */
    const press = (event: KeyboardEvent): boolean => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k') {
        event.preventDefault();
        if (!event.repeat && !hasModal()) {
          asked = 'palette';
          onOpen(asked);
        }
        return true;
      }
      if (asked !== undefined && !hasModal() && isTyping(event)) {
        wait(event);
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
    const early = takeEarlyKeys(performance.now());
    const first = early.findIndex(press);
    if (asked === 'palette') early.slice(first + 1).forEach(press);
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [navigate, overlay, onOpen]);
}
