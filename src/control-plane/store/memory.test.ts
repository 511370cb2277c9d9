import { describe, expect, it } from 'vitest';
import { createMemoryStore, emptySnapshot, type Snapshot } from './memory';
import { describeStore } from './store.contract';

describeStore('memory', () => Promise.resolve(createMemoryStore()));

const region = (id: string) => ({ id, name: id, city: id });

/** What two tabs share: the newest state, and one lock. */
function sharedState() {
  let newest: Snapshot | undefined;
  let tail: Promise<unknown> = Promise.resolve();
  let saves = 0;
  const options = {
    load: () => Promise.resolve(newest),
    save: (rows: Snapshot) => {
      newest = rows;
      saves += 1;
      return Promise.resolve();
    },
    lock: <T>(work: () => Promise<T>): Promise<T> => {
      const turn = tail.then(work);
      tail = turn.catch(() => undefined);
      return turn;
    },
  };
  return { options, saves: () => saves };
}

describe('a state that two tabs share', () => {
  it('is read anew by the other tab, and never overwritten', async () => {
    const { options } = sharedState();
    const [a, b] = [createMemoryStore(options), createMemoryStore(options)];
    await Promise.all([
      a.write((tx) => tx.regions.insert(region('HCM03'))),
      b.write((tx) => tx.regions.insert(region('HAN01'))),
    ]);
    for (const store of [a, b]) expect(await store.read((tx) => tx.regions.count())).toBe(2);
  });

  it('is saved before a change is answered, and not without one', async () => {
    const { options, saves } = sharedState();
    const store = createMemoryStore(options);
    await store.write((tx) => tx.regions.insert(region('HCM03')));
    expect(saves()).toBe(1);
    await store.write((tx) => tx.regions.count());
    expect(saves()).toBe(1);
  });

  it('has not changed when it could not be saved', async () => {
    const store = createMemoryStore({ save: () => Promise.reject(new Error('disk full')) });
    await expect(store.write((tx) => tx.regions.insert(region('HCM03')))).rejects.toThrow('disk full');
    expect(await store.read((tx) => tx.regions.count())).toBe(0);
  });

  it('begins with what is loaded', async () => {
    const rows = { ...emptySnapshot(), regions: [region('HCM03')] };
    const store = createMemoryStore({ load: () => Promise.resolve(rows) });
    expect(await store.read((tx) => tx.regions.find())).toEqual([region('HCM03')]);
  });
});
