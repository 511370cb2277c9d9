import type { NewsPort } from '../news';

type Published = Parameters<NewsPort['publish']>[0];

/** News that also reach the listeners in other tabs: their event streams are served by their own copy of the service. */
export const forwardNews = (local: NewsPort, channel: BroadcastChannel): NewsPort => {
  channel.onmessage = (event: MessageEvent<Published>) => local.publish(event.data);
  return {
    publish(published) {
      local.publish(published);
      channel.postMessage(published);
    },
    position: (accountId) => local.position(accountId),
    subscribe: (accountId, listener, since) => local.subscribe(accountId, listener, since),
  };
};
