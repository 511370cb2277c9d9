/** What stands out: kept outside React, so that a selection redraws only the elements that change. */
type Emphasis = 'plain' | 'strong' | 'faded';

interface State {
  readonly selected?: readonly string[];
  /** Everything else fades. */
  readonly chosen?: ReadonlySet<string> | undefined;
  /** Where a way ends that does not get through. */
  readonly failed?: string | undefined;
  /** What has just changed. */
  readonly fresh?: ReadonlySet<string>;
}

export function createHighlight() {
  let state: State = {};
  const listeners = new Set<() => void>();
  return {
    set(next: State) {
      state = next;
      for (const listener of listeners) listener();
    },
    emphasisOf: (id: string): Emphasis =>
      state.chosen === undefined ? 'plain' : state.chosen.has(id) ? 'strong' : 'faded',
    isSelected: (id: string) => state.selected?.includes(id) ?? false,
    isFailed: (id: string) => state.failed === id,
    isFresh: (id: string) => state.fresh?.has(id) ?? false,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
export type Highlight = ReturnType<typeof createHighlight>;
