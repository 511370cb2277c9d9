import cytoscape, { type Core } from 'cytoscape';
import type { Candidate } from './candidate';

let cy: Core | undefined;

export const candidate: Candidate = {
  mount(element, { graph, places }) {
    const nodes = [...graph.vpcs.values()].map(({ id, label }) => {
      const { x = 0, y = 0, width = 0, height = 0 } = places.vpcs.get(id) ?? {};
      return { data: { id, label }, position: { x: x + width / 2, y: y + height / 2 } };
    });
    const edges = [...graph.links.values()].map(({ id, requesterVpcId: source, accepterVpcId: target }) => ({
      data: { id, source, target },
    }));
    cy = cytoscape({
      container: element,
      elements: { nodes, edges },
      layout: { name: 'preset', fit: true, padding: 30 },
      style: [
        {
          selector: 'node',
          style: {
            ...{ shape: 'round-rectangle', width: 200, height: 56, label: 'data(label)' },
            ...{ 'background-color': '#dbe4ff', 'text-valign': 'center', 'font-size': 16 },
          },
        },
        { selector: 'edge', style: { width: 2, 'line-color': '#868e96' } },
        { selector: '.faded', style: { opacity: 0.2 } },
      ],
    });
  },
  select(vpcId) {
    const all = cy;
    if (all === undefined) throw new Error('nothing is mounted');
    all.batch(() => {
      all.elements().addClass('faded');
      all.getElementById(vpcId).closedNeighborhood().removeClass('faded');
    });
  },
};
