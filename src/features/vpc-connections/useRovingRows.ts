import { useLayoutEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

const FOCUSABLE = 'a[href], button, summary';
const rowOf = (element: Element) => element.closest<HTMLElement>('li[data-row]');

/** Where a key leads from a row; undefined when it is not for moving. */
function destination(key: string, at: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/**
 * A list is one stop of the Tab key: its rows (`li[data-row]`, each with a button first) are gone through by the arrows, and what
 * else stands in a row comes after its button. It begins at the row of `start`, which is scrolled to.
 */
export function useRovingRows(
  list: RefObject<HTMLElement | null>,
  rows: readonly string[],
  start: string | undefined,
) {
  const [last, setLast] = useState(start);
  const current = last !== undefined && rows.includes(last) ? last : rows[0];

  useLayoutEffect(() => {
    for (const element of list.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])
      element.tabIndex = rowOf(element)?.dataset.row === current ? 0 : -1;
  });
  const [startsAt] = useState(start);
  useLayoutEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${startsAt}"]`);
    // Only the list moves, not the page.
    if (row && list.current) list.current.scrollTo({ top: row.offsetTop - list.current.offsetTop });
  }, [list, startsAt]);

  return {
    /** To where the Tab key would lead. */
    focus: () => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    onFocus: ({ target }: FocusEvent) => setLast(rowOf(target)?.dataset.row),
    onKeyDown: (event: KeyboardEvent) => {
      const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-row] > button') ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      const to = at < 0 ? undefined : destination(event.key, at, buttons.length - 1);
      if (to === undefined) return;
      event.preventDefault();
      buttons[to]?.focus();
    },
  };
}
