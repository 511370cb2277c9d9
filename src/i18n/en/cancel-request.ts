import { defineWords } from '../words';

export const cancelRequest = defineWords('cancelRequest', {
  title: 'Cancel the request',
  text: (pair: string, account: string) =>
    `${account} can no longer accept ${pair}. The request stays in the history, and you can make it again.`,
  confirm: 'Cancel the request',
  done: (pair: string) => `The request for ${pair} is cancelled.`,
});
