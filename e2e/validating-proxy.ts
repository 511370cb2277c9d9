import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'; // prettier-ignore
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';

/*
 * Between console and service: every call of the contract goes through Prism, which holds it against the OpenAPI document.
 * Where the service gives no answer, or half of one, Prism would make one up or wait for ever: so what it asks is asked here,
 * and a call whose answer is lost is cut off as the service has cut it off.
 */

const CONTRACT = join(import.meta.dirname, '../src/contract/openapi.yaml');
const API = '/api/v1';
/** The stream has no end, so nothing could be said of it; and the document says nothing of itself. */
const NOT_JUDGED = [`${API}/events/stream`, `${API}/openapi.json`];
/** By which a call is known again behind Prism. */
const CALL = 'x-judged-call';

interface Violation {
  location?: string[];
  message: string;
}

export interface ValidatingProxy {
  readonly answers: () => number;
  /** Answers that are not as the document says, and requests that the service took although the document does not. */
  readonly deviations: () => string[];
  end(): Promise<void>;
}

const isJudged = ({ method, url = '' }: IncomingMessage) =>
  method !== 'OPTIONS' && url.startsWith(`${API}/`) && !NOT_JUDGED.some((each) => url.startsWith(each));

async function listen(port: number, listener: RequestListener) {
  const server = createServer(listener).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    end() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Asks the same of another port; whoever is gone on one side is gone on the other. */
function ask(from: IncomingMessage, to: ServerResponse, port: number, path = from.url) {
  const { method, headers } = from;
  // A connection of its own for each: one that is kept may be that of a service that has been killed since.
  const asked = request({ host: '127.0.0.1', port, method, headers, path, agent: false });
  to.on('close', () => asked.destroy());
  from.pipe(asked);
  return asked;
}

async function startPrism(prism: string, upstream: number) {
  const judge = spawn(
    prism,
    [
      ...['proxy', CONTRACT, `http://127.0.0.1:${upstream}${API}`, '--port', '0', '--verboseLevel', 'info'],
      // What other origins may do is for the service to say.
      ...['--cors', 'false'],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(judge, 'exit');
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    judge.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const listening = /listening on http:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (listening !== undefined) resolve(Number(listening));
    });
    judge.once('exit', () => reject(new Error(`Prism did not start: ${said}`)));
  });
  return {
    port,
    async end() {
      judge.kill('SIGTERM');
      await ended;
    },
  };
}

/** `prism`: the path of its command. `service`: the port where the service listens, which gets to see the proxy's name. */
export async function startValidatingProxy(
  prism: string,
  service: number,
  port: number,
): Promise<ValidatingProxy> {
  let calls = 0;
  let answers = 0;
  const deviations: string[] = [];
  const waiting = new Map<string, ServerResponse>();

  async function answerWhole(answer: IncomingMessage, to: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
    const { 'transfer-encoding': _, ...headers } = answer.headers;
    to.writeHead(answer.statusCode ?? 500, headers).end(Buffer.concat(chunks));
  }
  const behind = await listen(0, (from, to) => {
    const caller = waiting.get(String(from.headers[CALL]));
    const cutOff = () => {
      caller?.destroy();
      to.destroy();
    };
    /** A browser asks again by itself where not even the beginning of an answer has come. */
    const breakOff = ({ statusCode = 500, headers }: IncomingMessage) => {
      if (caller?.headersSent === false) caller.writeHead(statusCode, headers).write('{', cutOff);
      else cutOff();
    };
    ask(from, to, service)
      .on('error', cutOff)
      .on(
        'response',
        (answer: IncomingMessage) => void answerWhole(answer, to).catch(() => breakOff(answer)),
      );
  });
  const judge = await startPrism(prism, behind.port);

  function note({ method, url }: IncomingMessage, { statusCode = 0, headers }: IncomingMessage) {
    answers += 1;
    const violations = JSON.parse(String(headers['sl-violations'] ?? '[]')) as Violation[];
    for (const { location = [], message } of violations)
      if (location[0] === 'response' || statusCode < 400)
        deviations.push(`${method} ${url} ${statusCode}: ${location.join('.')} ${message}`);
  }
  const front = await listen(port, (from, to) => {
    const judged = isJudged(from);
    const call = String(++calls);
    if (judged) {
      from.headers[CALL] = call;
      waiting.set(call, to);
      to.on('close', () => waiting.delete(call));
    }
    const asked = judged ? ask(from, to, judge.port, from.url?.slice(API.length)) : ask(from, to, service);
    asked
      .on('error', () => to.destroy())
      .on('response', (answer: IncomingMessage) => {
        if (to.destroyed) return;
        if (judged) note(from, answer);
        to.writeHead(answer.statusCode ?? 500, answer.headers);
        // What breaks off behind breaks off in front: the stream of news above all.
        pipeline(answer, to, () => {});
      });
  });
  return {
    answers: () => answers,
    deviations: () => [...new Set(deviations)],
    async end() {
      front.end();
      await judge.end();
      behind.end();
    },
  };
}
