import type { TopologyGraph } from '../../src/domain/topology';
import type { Places } from '../../src/domain/topology-placement';

export const KINDS = ['console', 'naive', 'cytoscape', 'sigma'] as const;
export type Kind = (typeof KINDS)[number];

export interface Picture {
  readonly graph: TopologyGraph;
  readonly places: Places;
}
/** What each library does with the same picture; `mount` fills the element, fitted to it, or at a place of it. */
export interface Candidate {
  mount(element: HTMLElement, picture: Picture, at?: string): void;
  /** What is drawn by another thread comes later; without it everything is there after the second frame. */
  isDrawn?(): boolean;
  /** The VPC and its neighbours stand out, the others fade. */
  select(vpcId: string): void;
  /** Another picture in the place of the first. */
  replace?(picture: Picture): void;
}
/** A VPC and the VPCs it is linked with. */
export function besides({ graph }: Picture, vpcId: string): Set<string> {
  const links = (graph.vpcs.get(vpcId)?.linkIds ?? []).flatMap((id) => graph.links.get(id) ?? []);
  return new Set([vpcId, ...links.flatMap((link) => [link.requesterVpcId, link.accepterVpcId])]);
}
