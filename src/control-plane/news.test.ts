import { afterEach } from 'vitest';
import { forwardNews } from './hosts/news-channel';
import { describeNews, type NewsPair } from './news.contract';
import { createNews, type NewsPort } from './news';
import type { Transaction } from './store/port';

/** These keep nothing with a change, so there is no transaction to look at. */
const NO_TRANSACTION = {} as Transaction;
const change: NewsPair['change'] = async (port, published, fails) => {
  await port.keep(NO_TRANSACTION, published);
  if (fails) throw new Error('it failed');
  port.publish(published);
};

const channels: BroadcastChannel[] = [];
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});
let browsers = 0;

describeNews('memory', () => {
  const here = createNews();
  return Promise.resolve({ here, there: here, change });
});

describeNews('the tabs of a browser', () => {
  browsers += 1;
  const tab = (): NewsPort => {
    const channel = new BroadcastChannel(`news-${browsers}`);
    channels.push(channel);
    return forwardNews(createNews(), channel);
  };
  return Promise.resolve({ here: tab(), there: tab(), change });
});
