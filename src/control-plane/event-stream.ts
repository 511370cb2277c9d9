import type { NewsPort } from './news';

const HEARTBEAT_MS = 15_000;
/** Pieces that wait for a reader who does not read. Beyond this the stream ends: coming back costs less than memory. */
const WAITING_AT_MOST = 1_000;

export interface Reader {
  accountId: string;
  /** The last id that was read on an earlier stream. */
  since: string | undefined;
  /** Its end, by the reader, ends the stream. */
  request: Request;
  /** Ends the stream too: the host is going away. */
  closing: AbortSignal | undefined;
  /** Asked now and then: a token may be revoked, or end, while its stream is open. */
  isStillWelcome(): Promise<boolean>;
}

/** Server-sent events for one account, until the reader goes away. */
export async function eventStream(
  port: NewsPort,
  { accountId, since, request, closing, isStillWelcome }: Reader,
): Promise<Response> {
  const from = since ?? (await port.position(accountId));
  const encoder = new TextEncoder();
  // The request itself is kept: in Node, the signal of a request that was garbage-collected is never aborted.
  const endings = () => [request.signal, ...(closing ? [closing] : [])];
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const close = () => {
        stop();
        try {
          controller.close();
        } catch {
          // The reader was faster and has cancelled: there is nothing left to close.
        }
      };
      const send = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          // The reader went away in an unusual manner: a change that is told of must not fail by that.
          stop();
          return;
        }
        if ((controller.desiredSize ?? 0) < -WAITING_AT_MOST) close();
      };
      const closeIfUnwelcome = async () => {
        if (!(await isStillWelcome())) close();
      };
      // An event without data is not told, but its id counts: one who has heard nothing yet can come back too.
      send(since === undefined ? `: open\nid: ${from}\n\n` : ': open\n\n');
      const unsubscribe = port.subscribe(accountId, from, (news, id) => {
        send(`id: ${id}\ndata: ${JSON.stringify(news)}\n\n`);
        if (news.resource === 'apiToken') void closeIfUnwelcome();
      });
      const heartbeat = setInterval(() => {
        send(': still here\n\n');
        void closeIfUnwelcome();
      }, HEARTBEAT_MS);
      stop = () => {
        unsubscribe();
        clearInterval(heartbeat);
        for (const signal of endings()) signal.removeEventListener('abort', close);
      };
      if (endings().some(({ aborted }) => aborted)) close();
      else for (const signal of endings()) signal.addEventListener('abort', close, { once: true });
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}
