import type { Drawn, TopologyEdge, TopologyNode } from './to-flow';

type Element = TopologyNode | TopologyEdge;
type There<T extends Element> = ReadonlyMap<string, T>;

/** What there may be hundreds of at once: it comes and goes a few in every frame, so that no frame has to make or drop all. */
const MANY: ReadonlySet<Element['type']> = new Set(['vpc', 'port', 'pipe', 'bundle']);
const COME_PER_FRAME = 24;
const GO_PER_FRAME = 40;

/** The elements that React Flow has now, and those that it still has though they are not wanted any more. */
export interface Paced {
  readonly nodes: There<TopologyNode>;
  readonly edges: There<TopologyEdge>;
}
export const NOTHING_YET: Paced = { nodes: new Map(), edges: new Map() };

/** Of what is wanted that which is there, as it is wanted now; and what is on its way out. */
function present<T extends Element>(wanted: readonly T[], there: There<T>): There<T> {
  const now = new Map<string, T>();
  for (const element of wanted)
    if (there.has(element.id) || !MANY.has(element.type)) now.set(element.id, element);
  const ids = new Set(wanted.map(({ id }) => id));
  for (const [id, element] of there) if (!ids.has(id) && MANY.has(element.type)) now.set(id, element);
  return now;
}
function stepped<T extends Element>(wanted: readonly T[], there: There<T>, mayCome: (element: T) => boolean) {
  const now = new Map(there);
  const coming = wanted.filter((element) => !now.has(element.id) && mayCome(element));
  const ids = new Set(wanted.map(({ id }) => id));
  const going = [...now.keys()].filter((id) => !ids.has(id));
  for (const element of coming.slice(0, COME_PER_FRAME)) now.set(element.id, element);
  for (const id of going.slice(0, GO_PER_FRAME)) now.delete(id);
  return { now, isSame: coming.length === 0 && going.length === 0 };
}

export const presentOf = (wanted: Drawn, there: Paced): Paced => ({
  nodes: present(wanted.nodes, there.nodes),
  edges: present(wanted.edges, there.edges),
});
const hasAll = (wanted: readonly Element[], there: ReadonlyMap<string, Element>) =>
  there.size === wanted.length && wanted.every(({ id }) => there.has(id));
export const isComplete = (wanted: Drawn, there: Paced) =>
  hasAll(wanted.nodes, there.nodes) && hasAll(wanted.edges, there.edges);

/**
 * One frame nearer to what is wanted, `there` being what `presentOf` makes of it; undefined when nothing may change now. Cards
 * wait for the end of a zoom: the canvas has them too.
 */
export function nearerTo(wanted: Drawn, there: Paced, isZooming: boolean): Paced | undefined {
  const nodes = stepped(wanted.nodes, there.nodes, ({ type }) => type !== 'vpc' || !isZooming);
  const edges = stepped(wanted.edges, there.edges, () => true);
  return nodes.isSame && edges.isSame ? undefined : { nodes: nodes.now, edges: edges.now };
}
