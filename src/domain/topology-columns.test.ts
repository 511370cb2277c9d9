import { describe, expect, it } from 'vitest';
import { buildTopology, type TopologyGraph } from './topology';
import { chooseColumns } from './topology-columns';
import type { Columns } from './topology-frames';

/** Regions by their ids, each with so many VPCs; Cross Connects as `A>B`, each with so many connections. */
function graphOf(
  regionIds: readonly string[],
  pipes: readonly string[] = [],
  vpcs = 1,
  links = 0,
): TopologyGraph {
  const crossConnects = pipes.map((pipe, index) => {
    const [requesterRegionId = '', accepterRegionId = ''] = pipe.split('>');
    return {
      ...{ id: `x${index}`, name: pipe, requesterRegionId, accepterRegionId },
      ...{ bandwidthMbps: 50, own: true, status: 'ACTIVE' as const },
    };
  });
  return buildTopology({
    regions: regionIds.map((id) => ({ id, name: id, city: id })),
    vpcs: regionIds.flatMap((regionId) =>
      Array.from({ length: vpcs }, (_, index) => ({
        ...{ id: `${regionId}-${index}`, cidr: '10.0.0.0/16', regionId, accountName: 'a', own: true },
      })),
    ),
    crossConnects,
    connections: crossConnects.flatMap(({ id, requesterRegionId, accepterRegionId }) =>
      Array.from({ length: links }, (_, index) => ({
        ...{ id: `${id}-${index}`, crossConnectId: id, status: 'ACTIVE' as const },
        ...{ requesterVpcId: `${requesterRegionId}-0`, accepterVpcId: `${accepterRegionId}-0` },
      })),
    ),
  });
}
const letters = (count: number) => [...'ABCDEFGHIJKLMNOP'].slice(0, count);
const cellOf = (columns: Columns, id: string) => {
  const column = columns.findIndex((ids) => ids.includes(id));
  return { column, row: columns[column]?.indexOf(id) ?? -1 };
};

describe('few regions', () => {
  it.each<[string, string[], string[], Columns]>([
    ['none', [], [], []],
    ['one', ['A'], [], [['A']]],
    ['of equal ones the later in the alphabet comes first', ['HAN01', 'HCM03'], [], [['HCM03'], ['HAN01']]],
    ['who requests stands on the left', ['HAN01', 'HCM03'], ['HAN01>HCM03'], [['HAN01'], ['HCM03']]],
    ['who requests more stands on the left', ['A', 'B'], ['A>B', 'A>B', 'B>A'], [['A'], ['B']]],
    ['who has most Cross Connects faces all others', ['A', 'B', 'C'], ['B>A', 'C>A'], [['A'], ['C', 'B']]],
    ['also of four', ['A', 'B', 'C', 'D'], ['A>B', 'C>B', 'B>D'], [['B'], ['C', 'A', 'D']]],
  ])('%s', (_what, regionIds, pipes, expected) => {
    expect(chooseColumns(graphOf(regionIds, pipes))).toEqual(expected);
    expect(chooseColumns(graphOf(regionIds.toReversed(), pipes.toReversed()))).toEqual(expected);
  });
  it('two pairs face each other, each in its row', () => {
    for (const pipes of [
      ['A>B', 'C>D'],
      ['A>C', 'B>D'],
      ['A>D', 'B>C'],
      ['D>A', 'C>B'],
    ]) {
      const columns = chooseColumns(graphOf(letters(4), pipes));
      expect(columns.map(({ length }) => length)).toEqual([2, 2]);
      for (const pipe of pipes) {
        const [from, to] = pipe.split('>').map((id) => cellOf(columns, id));
        expect(from!.column).not.toBe(to!.column);
        expect(from!.row).toBe(to!.row);
      }
    }
  });
  it('of a ring no Cross Connect crosses another, and the one with fewer connections stays in a column', () => {
    const columns = chooseColumns(graphOf(letters(4), ['A>B', 'A>B', 'B>C', 'C>D', 'C>D', 'D>A'], 1, 3));
    const [a, b, c, d] = letters(4).map((id) => cellOf(columns, id));
    expect([a!.row, c!.row]).toEqual([b!.row, d!.row]);
    expect([a!.column, b!.column]).toEqual([d!.column, c!.column]);
  });
});

describe('more regions', () => {
  it.each([
    ['nine small ones in two columns', 9, 1, [5, 4]],
    ['five small ones in two columns', 5, 1, [3, 2]],
    ['six large ones in three columns', 6, 60, [2, 2, 2]],
    ['twelve large ones in four columns', 12, 60, [3, 3, 3, 3]],
  ])('%s: about the shape of a screen', (_what, count, vpcs, lengths) => {
    const columns = chooseColumns(graphOf(letters(count), [], vpcs));
    expect(columns.map(({ length }) => length)).toEqual(lengths);
    expect(columns.flat().toSorted()).toEqual(letters(count));
  });
  it('pairs face each other, none crosses another', () => {
    const pipes = ['A>F', 'B>E', 'C>D', 'F>A'];
    const columns = chooseColumns(graphOf(letters(6), pipes, 1, 2));
    for (const pipe of pipes) {
      const [from, to] = pipe.split('>').map((id) => cellOf(columns, id));
      expect([Math.abs(from!.column - to!.column), from!.row]).toEqual([1, to!.row]);
    }
  });
});

describe('with the columns before', () => {
  it.each<[string, Columns, string[], Columns]>([
    ['who was there stays', [['B'], ['A', 'C']], ['A', 'B', 'C'], [['B'], ['A', 'C']]],
    ['who is gone leaves no gap', [['B'], ['A', 'C']], ['B', 'C'], [['B'], ['C']]],
    ['a column of nobody is none', [['B'], ['A', 'C']], ['A', 'C'], [['A', 'C']]],
    ['a new one stands below the shortest', [['B'], ['A', 'C']], ['A', 'B', 'C', 'D'], [['B', 'D'], ['A', 'C']]], // prettier-ignore
    ['several one after the other', [['B'], ['A', 'C']], ['A', 'B', 'C', 'D', 'E'], [['B', 'D', 'E'], ['A', 'C']]], // prettier-ignore
    ['beside the only one begins a second column', [['A']], ['A', 'B'], [['A'], ['B']]],
    ['the only one stays alone', [['A'], ['B']], ['A'], [['A']]],
  ])('%s', (_what, before, regionIds, expected) => {
    expect(chooseColumns(graphOf(regionIds), before)).toEqual(expected);
  });
});
