import Graph from 'graphology';
import Sigma from 'sigma';
import { besides, type Candidate, type Picture } from './candidate';

let state: { renderer: Sigma; network: Graph; picture: Picture } | undefined;
let near: Set<string> | undefined;
let chosen: string | undefined;

export const candidate: Candidate = {
  mount(element, picture) {
    const { graph, places } = picture;
    const network = new Graph({ multi: true });
    for (const { id, label } of graph.vpcs.values()) {
      const { x = 0, y = 0, width = 0, height = 0 } = places.vpcs.get(id) ?? {};
      // Its y axis points upwards.
      network.addNode(id, { label, x: x + width / 2, y: -(y + height / 2), size: 4, color: '#4263eb' });
    }
    for (const { id, requesterVpcId, accepterVpcId } of graph.links.values())
      network.addEdgeWithKey(id, requesterVpcId, accepterVpcId, { size: 1, color: '#868e96' });
    const renderer = new Sigma(network, element, {
      nodeReducer: (id, data) =>
        near === undefined || near.has(id) ? data : { ...data, color: '#e9ecef', label: '' },
      edgeReducer: (id, data) =>
        chosen === undefined || network.hasExtremity(id, chosen) ? data : { ...data, color: '#f1f3f5' },
    });
    state = { renderer, network, picture };
  },
  select(vpcId) {
    if (state === undefined) throw new Error('nothing is mounted');
    [chosen, near] = [vpcId, besides(state.picture, vpcId)];
    state.renderer.refresh({ skipIndexation: true });
  },
};
