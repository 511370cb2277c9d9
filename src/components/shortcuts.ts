import { useSyncExternalStore } from 'react';

/**
 * The keys of the console, each pressed alone or one after the other, once: what hears them, the sheet that lists them and every
 * hint on the screen are made from this.
 */
export const SHORTCUTS = {
  sheet: '?',
  search: '/',
  create: 'n',
  performance: 'd p',
  overview: 'g o',
  crossConnects: 'g c',
  requests: 'g r',
  topology: 'g t',
  reachability: 'g e',
  vpcs: 'g v',
  addressSpace: 'g s',
  packages: 'g p',
  billing: 'g b',
  activity: 'g a',
} as const;
export type ShortcutId = keyof typeof SHORTCUTS;

const KEY = 'cross-connect.shortcuts';
const listeners = new Set<() => void>();
function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** They can be switched off, for who speaks to the computer or presses keys by accident. Kept in this browser. */
export const shortcuts = {
  areOn: () => localStorage.getItem(KEY) !== 'off',
  turn(on: boolean) {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
    for (const listener of listeners) listener();
  },
};
export const useShortcutsOn = () => useSyncExternalStore(subscribe, shortcuts.areOn);

/** On the button that begins something new on a page: `n` presses it. */
export const useCreateShortcut = () => ({
  'data-create': true,
  ...(useShortcutsOn() && { 'aria-keyshortcuts': SHORTCUTS.create }),
});
