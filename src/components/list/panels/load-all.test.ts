import { expect, it, vi } from 'vitest';
import type { Chunk } from '../export';
import { loadAll } from './load-all';

const items = Array.from({ length: 2_500 }, (_, index) => ({ id: `id-${index}` }));
const page = ({ page: at, pageSize }: Chunk) => items.slice((at - 1) * pageSize, at * pageSize);

it('reads every piece, in order, and says how far it is', async () => {
  const load = vi.fn((chunk: Chunk) => Promise.resolve({ items: page(chunk), total: items.length }));
  const progress: [number, number][] = [];
  expect(await loadAll(load, (...step) => progress.push(step))).toEqual(items);
  expect(load).toHaveBeenCalledTimes(3);
  expect(progress).toEqual([
    [1_000, 2_500],
    [2_000, 2_500],
    [2_500, 2_500],
  ]);
});

it('has nobody twice when rows move between two pieces', async () => {
  const moved = (chunk: Chunk) =>
    Promise.resolve({ items: chunk.page === 2 ? [items[999]!, ...page(chunk)] : page(chunk), total: 2_501 });
  expect(await loadAll(moved)).toEqual(items);
});

it('ends when there is less than was told', async () => {
  const load = vi.fn(() => Promise.resolve({ items: [], total: 5_000 }));
  expect(await loadAll(load)).toEqual([]);
  expect(load).toHaveBeenCalledTimes(1);
});
