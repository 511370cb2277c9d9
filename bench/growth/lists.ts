import {
  blockingTime,
  elsewhere,
  onSlowProcessor,
  visit,
  watchLongTasks,
  type Served,
} from '../list-load/visit';

const RUNS = 3;

export const LISTS = { 'Cross Connects': '/cross-connects', VPCs: '/vpcs' } as const;
type List = keyof typeof LISTS;

/** Until the list is usable, with a cold cache, and for how long the slow processor is blocked until then; in ms. */
export type ListFigures = Record<List, { usable: number[]; blocking: number[] }>;

export async function measureLists(served: Served): Promise<ListFigures> {
  const figures: ListFigures = {
    'Cross Connects': { usable: [], blocking: [] },
    VPCs: { usable: [], blocking: [] },
  };
  for (let run = 0; run < RUNS; run++)
    for (const [name, path] of Object.entries(LISTS) as [List, string][]) {
      const { usable, blocking } = figures[name];
      const anywhere = () => Promise.resolve();
      usable.push(
        await elsewhere(served, anywhere, async (page) => (await visit(served, page, path)).usable),
      );
      blocking.push(
        await onSlowProcessor(served, async (page) => {
          await watchLongTasks(page);
          await visit(served, page, path);
          return blockingTime(page);
        }),
      );
    }
  return figures;
}
