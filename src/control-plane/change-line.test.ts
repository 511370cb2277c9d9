import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LineLimits } from './change-line';
import { createChanges } from './changes';
import { createNews } from './news';
import { createSimulatedWallet } from './providers/payment';
import { createMemoryStore } from './store/memory';
import { StoreBusy } from './store/port';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Changes of accounts, each of which is made until the test says that it is done, and which of them were begun. */
function open(line: LineLimits) {
  const store = createMemoryStore();
  const { change } = createChanges({
    ...{ store, line, news: createNews(), payment: createSimulatedWallet(), newId: () => 'id' },
    clock: () => '2026-11-23T08:00:00.000Z',
  });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (by: string, name = by) =>
    change(
      async ({ tx }) => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        await tx.accounts.insert({ id: name, name });
        return name;
      },
      { by, due: [] },
    );
  return {
    ...{ ask, begun },
    async end(name: string) {
      await vi.waitFor(() => expect(begun).toContain(name));
      ends.get(name)?.();
    },
    async done() {
      return (await store.read((tx) => tx.accounts.find())).map(({ id }) => id);
    },
  };
}

it('sends away at once who comes when the line is full, and takes the next when there is room', async () => {
  const { ask, end, begun, done } = open({ places: 2, waitMs: 1_000 });
  const [first, second] = [ask('a'), ask('b')];
  await expect(ask('c')).rejects.toThrow(StoreBusy);
  await expect(ask('a', 'a again')).rejects.toThrow(StoreBusy);
  await end('a');
  expect(await first).toBe('a');
  const third = ask('c');
  await end('b');
  await end('c');
  expect(await Promise.all([second, third])).toEqual(['b', 'c']);
  expect(begun).toEqual(['a', 'b', 'c']);
  expect(await done()).toEqual(['a', 'b', 'c']);
});

it('gives up what has waited too long to be begun, and that has done nothing', async () => {
  const { ask, end, begun, done } = open({ places: 3, waitMs: 1_000 });
  const making = ask('a');
  const impatient = [ask('a', 'behind its own account'), ask('b', 'behind another one')].map((asked) =>
    expect(asked).rejects.toThrow(StoreBusy),
  );
  await vi.waitFor(() => expect(begun).toEqual(['a']));
  await vi.advanceTimersByTimeAsync(1_000);
  await Promise.all(impatient);
  // They are gone for those who asked, but in the line until it moves on.
  await expect(ask('c')).rejects.toThrow(StoreBusy);
  // What was begun takes as long as it takes.
  await vi.advanceTimersByTimeAsync(60_000);
  await end('a');
  expect(await making).toBe('a');
  const late = ask('c');
  await end('c');
  expect(await late).toBe('c');
  expect(begun).toEqual(['a', 'c']);
  expect(await done()).toEqual(['a', 'c']);
});
