import { buildTopology } from '../../src/domain/topology';
import { placeNodes } from '../../src/domain/topology-placement';
import type { Candidate, Kind } from './candidate';
import { SIZES, synthetic } from './data';
import './page-interface';

const LOAD: Record<Kind, () => Promise<{ candidate: Candidate }>> = {
  console: () => import('./console'),
  naive: () => import('./naive'),
  cytoscape: () => import('./cytoscape'),
  sigma: () => import('./sigma'),
};
const frame = () => new Promise<number>(requestAnimationFrame);
async function untilSecondFrame(work: () => void) {
  await frame();
  const started = performance.now();
  work();
  await frame();
  await frame();
  return performance.now() - started;
}

const search = new URLSearchParams(location.search);
const size = SIZES[Number(search.get('size'))];
const element = document.getElementById('root');
if (size === undefined || element === null) throw new Error('no such size');
const { candidate } = await LOAD[search.get('kind') as Kind]();
const graph = buildTopology(synthetic(size));
const picture = { graph, places: placeNodes(graph) };
const linked = [...graph.vpcs.values()].filter(({ linkIds }) => linkIds.length > 0).map(({ id }) => id);

let times: number[] | undefined;
const note = (now: number) => {
  if (times === undefined) return;
  times.push(now);
  requestAnimationFrame(note);
};
window.candidate = {
  mount: () => untilSecondFrame(() => candidate.mount(element, picture)),
  select: (vpcId) => untilSecondFrame(() => candidate.select(vpcId)),
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
