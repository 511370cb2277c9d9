import type { NewsPort, Published } from '../news';

/** News that also reach the listeners in other tabs: their event streams are served by their own copy of the service. */
export const forwardNews = (local: NewsPort, channel: BroadcastChannel): NewsPort => {
  channel.onmessage = (event: MessageEvent<readonly Published[]>) => local.publish(event.data);
  return {
    ...local,
    publish(published) {
      local.publish(published);
      channel.postMessage(published);
    },
  };
};
