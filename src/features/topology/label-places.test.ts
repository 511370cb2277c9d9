import { expect, it } from 'vitest';
import { meets, type Point } from '../../domain/plane';
import { buildTopology, type TopologyData } from '../../domain/topology';
import { placeNodes } from '../../domain/topology-placement';
import { data } from './export/test-pictures';
import { labelPlaces } from './label-places';

/** Between the two regions so many Cross Connects, in both directions. */
const joined = (count: number): TopologyData => {
  const [like] = data().crossConnects;
  if (like === undefined) throw new Error('nothing to make more of');
  const crossConnects = Array.from({ length: count }, (_, index) => ({
    ...{ ...like, id: `cc${index}`, name: `Cross Connect ${index}` },
    ...(index % 3 === 0 && { requesterRegionId: 'HAN01', accepterRegionId: 'HCM03' }),
  }));
  return data({ crossConnects, connections: [] });
};
const labelAt = ({ x, y }: Point) => ({ x: x - 95, y: y - 7 - 8 - 62, width: 190, height: 62 });

it.each([1, 2, 6, 20])(
  'labels of %i parallel Cross Connects lie on no other pipe and no other label',
  (count) => {
    const graph = buildTopology(joined(count));
    const places = placeNodes(graph);
    const labels = labelPlaces(graph, places);
    expect(labels.size).toBe(count);
    for (const [id, point] of labels) {
      const box = labelAt(point);
      for (const [other, there] of labels) if (other !== id) expect(meets(box, labelAt(there))).toBe(false);
      for (const { id: pipeId, requesterPortId, accepterPortId } of graph.pipes.values()) {
        if (pipeId === id) continue;
        const [a, b] = [places.ports.get(requesterPortId)!, places.ports.get(accepterPortId)!];
        const inside = Array.from({ length: 200 }, (_, step) => step / 199).some((part) =>
          meets(box, { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part - 7, width: 0, height: 14 }),
        );
        expect(inside, `${id} on ${pipeId}`).toBe(false);
      }
    }
  },
);
