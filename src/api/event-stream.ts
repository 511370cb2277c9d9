/** One event of a stream. `id` is the last one told so far; `data` is undefined where only the id was told. */
export interface StreamEvent {
  id: string | undefined;
  data: string | undefined;
}

/** Server-sent events out of the chunks in which they happen to arrive. */
export async function* readEvents(body: ReadableStream<BufferSource>): AsyncGenerator<StreamEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let id: string | undefined;
  let data: string | undefined;
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, field, text = ''] = /^(\w+)(?:: ?(.*))?$/.exec(line) ?? [];
      if (field === 'id') id = text;
      if (field === 'data') data = data === undefined ? text : `${data}\n${text}`;
      if (line !== '') continue;
      yield { id, data };
      data = undefined;
    }
  }
}
