import { useKept } from './useKept';

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
const areOn = (kept: string | null) => kept !== 'off';
export const shortcutsAreOn = () => areOn(localStorage.getItem(KEY));

/** They can be switched off, for who speaks to the computer or presses keys by accident. Kept in this browser. */
export function useShortcutsSwitch() {
  const [kept, keep] = useKept(KEY);
  return [areOn(kept), (on: boolean) => keep(on ? 'on' : 'off')] as const;
}
export const useShortcutsOn = () => useShortcutsSwitch()[0];

/** On the button that begins something new on a page: `n` presses it. */
export const useCreateShortcut = () => ({
  'data-create': true,
  ...(useShortcutsOn() && { 'aria-keyshortcuts': SHORTCUTS.create }),
});
