/** What stands out: kept outside React, so that a selection redraws only the elements that change. */
type Emphasis = 'plain' | 'strong' | 'faded';

export function createHighlight() {
  let chosen: ReadonlySet<string> | undefined;
  let selected: string | undefined;
  const listeners = new Set<() => void>();
  return {
    set(nextSelected: string | undefined, next: ReadonlySet<string> | undefined) {
      chosen = next;
      selected = nextSelected;
      for (const listener of listeners) listener();
    },
    emphasisOf: (id: string): Emphasis =>
      chosen === undefined ? 'plain' : chosen.has(id) ? 'strong' : 'faded',
    isSelected: (id: string) => selected === id,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
export type Highlight = ReturnType<typeof createHighlight>;
