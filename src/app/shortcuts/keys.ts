import { SHORTCUTS, type ShortcutId } from '../../components/shortcuts';

const BY_KEYS = new Map(Object.entries(SHORTCUTS).map(([id, keys]) => [keys as string, id as ShortcutId]));
const FIRST = new Set([...BY_KEYS.keys()].flatMap((keys) => (keys.includes(' ') ? keys.split(' ', 1) : [])));
/** Within so long the second key of two has to follow the first. */
const WAIT_MS = 3_000;

export interface Begun {
  key: string;
  at: number;
}
/** What a key means after the one before: a shortcut is complete, or begun, or neither. */
export function afterKey(
  key: string,
  now: number,
  begun: Begun | undefined,
): { id?: ShortcutId; begun?: Begun } {
  const two = begun && now - begun.at <= WAIT_MS ? BY_KEYS.get(`${begun.key} ${key}`) : undefined;
  if (two !== undefined) return { id: two };
  if (FIRST.has(key)) return { begun: { key, at: now } };
  const one = BY_KEYS.get(key);
  return one === undefined ? {} : { id: one };
}

export const hasModal = () => document.querySelector(':modal') !== null;

/** Where letters are typed or choose something, and what has keys of its own. */
const TAKEN =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [popover], [role=menu], [role=listbox]';

/** Whether letters are free: nobody is typing, no other key is held, and no dialog is in front. */
export const isFree = (event: KeyboardEvent) =>
  !event.defaultPrevented &&
  !event.isComposing &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !(event.target instanceof Element && event.target.closest(TAKEN)) &&
  !hasModal();
