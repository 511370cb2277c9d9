import { createContext, use, useSyncExternalStore } from 'react';
import { createHighlight, type Highlight } from './highlight';

interface Graph {
  highlight: Highlight;
  /** The one element of the graph that the Tab key reaches. */
  tabStop: string | undefined;
  select: (id: string) => void;
}
export const GraphContext = createContext<Graph>({
  highlight: createHighlight(),
  tabStop: undefined,
  select: () => {},
});

/** What a node or an edge needs to know of the selection; it is redrawn only when that changes. */
export function useElement(id: string) {
  const { highlight, tabStop, select } = use(GraphContext);
  const emphasis = useSyncExternalStore(highlight.subscribe, () => highlight.emphasisOf(id));
  const selected = useSyncExternalStore(highlight.subscribe, () => highlight.isSelected(id));
  return { emphasis, selected, tabIndex: tabStop === id ? 0 : -1, select: () => select(id) };
}
