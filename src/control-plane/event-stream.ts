import type { News } from '../contract/types';
import type { NewsPort } from './news';

const HEARTBEAT_MS = 15_000;

/** Server-sent events for one account, until the reader goes away. */
export function eventStream(port: NewsPort, accountId: string, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          // The reader went away in an unusual manner: a change that is told of must not fail by that.
          stop();
        }
      };
      const unsubscribe = port.subscribe(accountId, (news: News) =>
        send(`data: ${JSON.stringify(news)}\n\n`),
      );
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
      stop = () => {
        unsubscribe();
        clearInterval(heartbeat);
      };
      const close = () => {
        stop();
        try {
          controller.close();
        } catch {
          // The reader was faster and has cancelled: there is nothing left to close.
        }
      };
      send(': open\n\n');
      if (signal.aborted) close();
      else signal.addEventListener('abort', close, { once: true });
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
