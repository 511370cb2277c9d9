import { createContext, use, useSyncExternalStore, type MouseEvent as ReactMouseEvent } from 'react';
import { BY_STATUS, type Colouring } from './colouring';
import type { Connecting } from './connecting';
import { createHighlight, type Highlight } from './highlight';

interface Graph {
  highlight: Highlight;
  /** The one element of the graph that the Tab key reaches. */
  tabStop: string | undefined;
  /** Alone, or added to what is selected. */
  select: (id: string, adding?: boolean) => void;
  /** While a VPC looks for a peer. */
  connecting: Connecting | undefined;
  /** Goes near to a region. */
  enter: (regionId: string) => void;
  colouring: Colouring;
}
export const GraphContext = createContext<Graph>({
  highlight: createHighlight(),
  tabStop: undefined,
  select: () => {},
  connecting: undefined,
  enter: () => {},
  colouring: BY_STATUS,
});

/** With these keys held, by mouse or with Enter, one more is selected. */
export const isAdding = ({ shiftKey, ctrlKey, metaKey }: ReactMouseEvent) => shiftKey || ctrlKey || metaKey;

/** What a node or an edge needs to know of the selection; it is redrawn only when that changes. */
export function useElement(id: string) {
  const { highlight, tabStop, select, enter } = use(GraphContext);
  const emphasis = useSyncExternalStore(highlight.subscribe, () => highlight.emphasisOf(id));
  const selected = useSyncExternalStore(highlight.subscribe, () => highlight.isSelected(id));
  const failed = useSyncExternalStore(highlight.subscribe, () => highlight.isFailed(id));
  const fresh = useSyncExternalStore(highlight.subscribe, () => highlight.isFresh(id));
  return {
    emphasis,
    selected,
    /** As attributes: where a way ends, and what has just changed. */
    marks: { 'data-failed': failed || undefined, 'data-fresh': fresh || undefined },
    tabIndex: tabStop === id ? 0 : -1,
    select: (event: ReactMouseEvent) => select(id, isAdding(event)),
    enter: () => enter(id),
  };
}

/** Of what stands for several: it stands out when one of them does. */
export function useEmphasis(ids: readonly string[]) {
  const { highlight } = use(GraphContext);
  return useSyncExternalStore(highlight.subscribe, () => {
    const each = ids.map((id) => highlight.emphasisOf(id));
    return each.includes('strong') ? 'strong' : (each[0] ?? 'plain');
  });
}
