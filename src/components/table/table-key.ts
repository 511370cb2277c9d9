const MOVES = /^(Arrow(Up|Down|Left|Right)|Home|End|Page(Up|Down))$/;
/** Fields in which the arrow keys have a meaning of their own. */
const FIELD = 'input:not([type=checkbox]), select, textarea, [contenteditable]';

/** Whether a key that was pressed inside a table moves between its cells, or does something with the cell that has the focus. */
export function isForTable(event: KeyboardEvent, box: HTMLElement): boolean {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || event.altKey || event.shiftKey || event.defaultPrevented)
    return false;
  const far = event.ctrlKey || event.metaKey;
  // The box itself scrolls by all other keys.
  if (target === box) return key === 'ArrowDown' && !far;
  const cell = target.closest('td, th');
  if (cell === null || target.matches(FIELD)) return false;
  if (MOVES.test(key)) return !far || key === 'Home' || key === 'End';
  if (target !== cell) return false;
  return far ? key === 'c' && getSelection()?.isCollapsed !== false : key === 'Enter' || key === ' ';
}
