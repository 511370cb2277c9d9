import { buildTopology, linkIn, type TopologyData, type TopologyGraph, type TopologyLink } from './topology';

type WithLinks = { readonly linkIds: readonly string[] };

const placesOf = ({ requesterVpcId, accepterVpcId, crossConnectId }: TopologyLink) => [
  requesterVpcId,
  accepterVpcId,
  crossConnectId,
];
const joinTheSame = (a: TopologyLink, b: TopologyLink) => {
  const places = placesOf(b);
  return placesOf(a).every((place, index) => place === places[index]);
};

/** The same map, with other links where some have come or gone. */
function withLinks<T extends WithLinks>(
  all: ReadonlyMap<string, T>,
  came: ReadonlyMap<string, string[]>,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, T> {
  const next = new Map(all);
  for (const [id, added] of came) {
    const one = all.get(id);
    if (one === undefined) continue;
    const linkIds = [...one.linkIds.filter((linkId) => !gone.has(linkId)), ...added].sort();
    next.set(id, { ...one, linkIds });
  }
  return next;
}

/** The graph of data in which only connections are others than in the graph before. */
function regrow(before: TopologyGraph, connections: TopologyData['connections']): TopologyGraph {
  const links = new Map<string, TopologyLink>();
  /** What ends where; with nothing, where something has gone. */
  const came = new Map<string, string[]>();
  const gone = new Set<string>();
  const touch = (link: TopologyLink) => {
    for (const place of placesOf(link)) if (!came.has(place)) came.set(place, []);
  };
  for (const link of connections) {
    const known = before.links.get(link.id);
    const pipe = before.pipes.get(link.crossConnectId);
    if (pipe === undefined) continue;
    if (known !== undefined && (known === link || joinTheSame(known, link))) {
      links.set(link.id, linkIn(pipe, link));
      continue;
    }
    if (!before.vpcs.has(link.requesterVpcId) || !before.vpcs.has(link.accepterVpcId)) continue;
    links.set(link.id, linkIn(pipe, link));
    touch(link);
    for (const place of placesOf(link)) came.get(place)?.push(link.id);
  }
  for (const [id, link] of before.links) {
    const now = links.get(id);
    if (now !== undefined && joinTheSame(link, now)) continue;
    gone.add(id);
    touch(link);
  }
  // One that joins others now has both gone and come: what it left must lose it, what it joins must not.
  const { regions, ports } = before;
  const vpcs = withLinks(before.vpcs, came, gone);
  const pipes = withLinks(before.pipes, came, gone);
  return { regions, ports, vpcs, pipes, links };
}

/**
 * Builds one graph after the other. Where only connections have changed, as after a request or an approval, what does not end at
 * them is taken from the graph before: the same as building all anew, in a fraction of the time.
 */
export function createTopologyBuilder() {
  let before: { data: TopologyData; graph: TopologyGraph } | undefined;
  return (data: TopologyData): TopologyGraph => {
    const isGrowth =
      before?.data.vpcs === data.vpcs &&
      before.data.crossConnects === data.crossConnects &&
      before.data.regions === data.regions;
    const graph = before && isGrowth ? regrow(before.graph, data.connections) : buildTopology(data);
    before = { data, graph };
    return graph;
  };
}
