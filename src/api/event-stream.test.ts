import { expect, it } from 'vitest';
import { readEvents, type StreamEvent } from './event-stream';

const read = async (...chunks: string[]) => {
  const encoder = new TextEncoder();
  const body = new ReadableStream<BufferSource>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  const events: StreamEvent[] = [];
  for await (const event of readEvents(body)) events.push(event);
  return events;
};

const TEXT = ': open\nid: a.0\n\nid: a.1\ndata: {"name":"Đà Nẵng"}\n\n: still here\n\n';
const EVENTS = [
  { id: 'a.0', data: undefined },
  { id: 'a.1', data: '{"name":"Đà Nẵng"}' },
  { id: 'a.1', data: undefined },
];

it('reads ids and data, and an id without data', async () => {
  expect(await read(TEXT)).toEqual(EVENTS);
});

it('does not care where the chunks are cut', async () => {
  for (let at = 0; at <= TEXT.length; at += 1)
    expect(await read(TEXT.slice(0, at), TEXT.slice(at)), `cut at ${at}`).toEqual(EVENTS);
  expect(await read(...TEXT)).toEqual(EVENTS);
});

it('joins lines of data, takes other line ends, and leaves out what broke off', async () => {
  expect(await read('data: a\r\ndata:b\r\n\r\n', 'data: broken o')).toEqual([
    { id: undefined, data: 'a\nb' },
  ]);
  for (let at = 0; at < 14; at += 1) {
    const text = 'data: a\r\n\r\nid: 1\r\n\r\n';
    expect(await read(text.slice(0, at), text.slice(at))).toEqual([
      { id: undefined, data: 'a' },
      { id: '1', data: undefined },
    ]);
  }
});
