import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { News } from '../contract/types';
import { KEPT, RESET, type NewsPort, type Published } from './news';

/** News in two processes, or two tabs, that belong together. */
export interface NewsPair {
  here: NewsPort;
  /** Where there is only one process it is the same. */
  there: NewsPort;
  /** Makes a change in one of them that is told like this; `fails` after the news were kept with it. */
  change(port: NewsPort, published: readonly Published[], fails?: boolean): Promise<void>;
}

export const about = (id: string | number): News => ({
  type: 'x',
  resource: 'y',
  id: String(id),
  version: 1,
});
export const to = (accountId: string, ...ids: (string | number)[]): Published => ({
  ...{ accountIds: [accountId], news: ids.map(about) },
});
const SOON = { timeout: 10_000, interval: 5 };

/** Somebody who listens from there on, and what was heard so far. */
export function listenTo(port: NewsPort, accountId: string, since: string) {
  const heard: { news: News; id: string }[] = [];
  const stop = port.subscribe(accountId, since, (news, id) => heard.push({ news, id }));
  return {
    ...{ heard, stop },
    ids: () => heard.map(({ news }) => news.id),
    hears: (...ids: (string | number)[]) =>
      vi.waitFor(() => expect(heard.map(({ news }) => news.id)).toEqual(ids.map(String)), SOON),
    /** What is told instead of what is no longer known. */
    isReset: () => vi.waitFor(() => expect(heard.map(({ news }) => news)).toEqual([RESET]), SOON),
  };
}

/** What every adapter of the port must do; `open` gives a new one in which nothing was told. */
export function describeNews(name: string, open: () => Promise<NewsPair>) {
  describe(`the contract of news: ${name}`, () => {
    let here: NewsPort;
    let there: NewsPort;
    let change: NewsPair['change'];
    beforeEach(async () => {
      ({ here, there, change } = await open());
    });

    it('tells the accounts concerned in every process, in order, each once, and nobody else', async () => {
      const listeners: ReturnType<typeof listenTo>[] = [];
      for (const port of [here, there])
        for (const account of ['a', 'b', 'c'])
          listeners.push(listenTo(port, account, await port.position(account)));
      const haveHeard = async (...wanted: number[][]) => {
        for (const [index, listener] of listeners.entries()) await listener.hears(...wanted[index % 3]!);
      };
      await change(here, [{ accountIds: ['a', 'b', 'a'], news: [about(1)] }, to('a', 2)]);
      await haveHeard([1, 2], [1], []);
      await change(there, [to('a', 3), to('b', 4)]);
      await haveHeard([1, 2, 3], [1, 4], []);
    });

    it('tells one who was away what was missed, and then what is new', async () => {
      const position = await here.position('a');
      await change(here, [to('a', 1)]);
      await change(here, [to('a', 2, 3)]);
      const first = listenTo(here, 'a', position);
      await first.hears(1, 2, 3);
      await change(here, [to('a', 4)]);
      await first.hears(1, 2, 3, 4);
      expect(first.heard.at(-1)?.id).toBe(await here.position('a'));
      for (const [index, { id }] of [...first.heard].entries()) {
        const again = listenTo(here, 'a', id);
        await again.hears(...[2, 3, 4].slice(index));
      }
    });

    it('tells one who comes while others are being told from where they stand themselves', async () => {
      const position = await here.position('a');
      await change(here, [to('a', 1, 2, 3)]);
      listenTo(here, 'a', await here.position('a'));
      const back = listenTo(here, 'a', position);
      await back.hears(1, 2, 3);
    });

    it('tells one who comes back elsewhere the same, or to read everything again', async () => {
      const position = await here.position('a');
      await change(here, [to('a', 1, 2)]);
      const elsewhere = listenTo(there, 'a', position);
      await vi.waitFor(() => expect(elsewhere.heard).not.toEqual([]), SOON);
      expect([['1', '2'], [RESET.id]]).toContainEqual(elsewhere.ids());
      await change(here, [to('a', 3)]);
      await vi.waitFor(() => expect(elsewhere.ids().at(-1)).toBe('3'), SOON);
    });

    it('keeps so many, tells who has missed more to read everything again, and goes on from there', async () => {
      const position = await here.position('a');
      await change(here, [to('a', ...Array.from({ length: KEPT }, (_, index) => index))]);
      const inTime = listenTo(here, 'a', position);
      await vi.waitFor(() => expect(inTime.heard).toHaveLength(KEPT), SOON);
      inTime.stop();
      await change(here, [to('a', 'one too many')]);
      const late = listenTo(here, 'a', position);
      await vi.waitFor(() => expect(late.heard.length).toBeGreaterThan(0), SOON);
      // What is forgotten may be forgotten some time later.
      if (late.heard[0]?.news.type === 'reset') {
        await change(here, [to('a', 'next')]);
        await late.hears(RESET.id, 'next');
      } else expect(late.heard).toHaveLength(KEPT + 1);
    });

    it.each(['', 'x', '7', 'another-process.0', 'another-process.1', '.0', '-1.-1', '0.9', 'ế.1'])(
      'tells who comes with %j, which is none of its ids, to read everything again',
      async (id) => {
        await change(here, [to('a', 1)]);
        await listenTo(here, 'a', id).isReset();
      },
    );

    it('tells who comes from the future to read everything again', async () => {
      await change(here, [to('a', 1)]);
      const future = (await here.position('a')).replace(/\d+$/, '99');
      await listenTo(here, 'a', future).isReset();
    });

    it('gives ids that tell nothing about what other accounts do', async () => {
      await change(here, [to('a', 1)]);
      const position = await here.position('a');
      const others = Array.from({ length: 20 }, (_, index) => to(`other-${index % 3}`, index));
      await change(here, others);
      expect(await here.position('a')).toBe(position);
      const { heard, hears } = listenTo(here, 'a', position);
      await change(here, [to('a', 2)]);
      await hears(2);
      const numbers = [position, heard[0]?.id ?? ''].map((id) => Number(/\d+$/.exec(id)?.[0]));
      expect(numbers[1]).toBe(numbers[0]! + 1);
    });

    it('tells nothing of what did not happen', async () => {
      const listener = listenTo(here, 'a', await here.position('a'));
      await expect(change(here, [to('a', 'never')], true)).rejects.toThrow('it failed');
      await change(here, [to('a', 1)]);
      await listener.hears(1);
    });

    it('leaves in peace who has stopped, also while being told, and goes on telling the others', async () => {
      const position = await here.position('a');
      const stopping: string[] = [];
      const stop = here.subscribe('a', position, ({ id }) => {
        stopping.push(id);
        stop();
      });
      const staying = listenTo(here, 'a', position);
      await change(here, [to('a', 1, 2)]);
      await change(there, [to('a', 3)]);
      await staying.hears(1, 2, 3);
      expect(stopping).toEqual(['1']);
    });
  });
}
