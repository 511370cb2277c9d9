import { createTopologyBuilder } from '../../src/domain/topology-growth';
import { arrange } from '../../src/domain/topology-arrangement';
import { placeNodes } from '../../src/domain/topology-placement';
import type { Candidate, Kind } from './candidate';
import { SIZES, synthetic } from './data';
import type { Growth } from './page-interface';

const LOAD: Record<Kind, () => Promise<{ candidate: Candidate }>> = {
  console: () => import('./console'),
  naive: () => import('./naive'),
  cytoscape: () => import('./cytoscape'),
  sigma: () => import('./sigma'),
};
const frame = () => new Promise<number>(requestAnimationFrame);
async function untilSecondFrame(work: () => void, isDone = () => true) {
  await frame();
  const started = performance.now();
  work();
  await frame();
  await frame();
  while (!isDone()) await frame();
  return performance.now() - started;
}

const search = new URLSearchParams(location.search);
const size = SIZES[Number(search.get('size'))];
const element = document.getElementById('root');
if (size === undefined || element === null) throw new Error('no such size');
const { candidate } = await LOAD[search.get('kind') as Kind]();
const data = synthetic(size);
const build = createTopologyBuilder();
const graph = build(data);
const arrangement = arrange(graph);
const picture = { graph, places: placeNodes(graph, arrangement) };

const { replace } = candidate;
async function grow(draw: NonNullable<typeof replace>): Promise<Growth> {
  const [like] = data.connections;
  if (like === undefined) throw new Error('nothing to grow from');
  const grown = { ...data, connections: [...data.connections, { ...like, id: 'vc-new' }] };
  await frame();
  const started = performance.now();
  const after = build(grown);
  const places = placeNodes(after, arrange(after, arrangement));
  draw({ graph: after, places });
  const ms = performance.now() - started;
  const moved = [...picture.places.vpcs].filter(([id, { x, y }]) => {
    const now = places.vpcs.get(id);
    return now?.x !== x || now.y !== y;
  });
  return { ms, moved: moved.length };
}
const region = picture.places.regions.values().next().value ?? { x: 0, y: 0, width: 0, height: 0 };
const linked = [...graph.vpcs.values()].filter(({ linkIds }) => linkIds.length > 0).map(({ id }) => id);

let times: number[] | undefined;
const note = (now: number) => {
  if (times === undefined) return;
  times.push(now);
  requestAnimationFrame(note);
};
window.candidate = {
  mount: (at) => untilSecondFrame(() => candidate.mount(element, picture, at), candidate.isDrawn),
  near: `${Math.round(region.x + region.width / 2)},${Math.round(region.y + region.height / 2)},0.6`,
  select: (vpcId) => untilSecondFrame(() => candidate.select(vpcId)),
  ...(replace && { grow: () => grow(replace) }),
  vpcIds: [0.5, 0.2, 0.8].flatMap((part) => linked[Math.floor(linked.length * part)] ?? []),
  startFrames() {
    times = [];
    requestAnimationFrame(note);
  },
  stopFrames() {
    const all = times ?? [];
    times = undefined;
    return all.slice(1).map((now, index) => now - (all[index] ?? now));
  },
};
