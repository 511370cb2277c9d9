import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

/* Between console and service: every call of the contract goes through Prism, which holds it against the OpenAPI document. */

const CONTRACT = join(import.meta.dirname, '../src/contract/openapi.yaml');
const API = '/api/v1';
/** Has no end, so nothing could be said of it. */
const STREAM = `${API}/events/stream`;

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

/** `prism`: the path of its command. `service`: the port where the service listens, which gets to see the proxy's name. */
export async function startValidatingProxy(
  prism: string,
  service: number,
  port: number,
): Promise<ValidatingProxy> {
  const judge = spawn(
    prism,
    ['proxy', CONTRACT, `http://127.0.0.1:${service}${API}`, '--port', '0', '--verboseLevel', 'info'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(judge, 'exit');
  const judgeAt = await new Promise<number>((resolve, reject) => {
    let said = '';
    judge.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const listening = /listening on http:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (listening !== undefined) resolve(Number(listening));
    });
    judge.once('exit', () => reject(new Error(`Prism did not start: ${said}`)));
  });

  let answers = 0;
  const deviations: string[] = [];
  function note({ method, url }: IncomingMessage, { statusCode = 0, headers }: IncomingMessage) {
    answers += 1;
    const violations = JSON.parse(String(headers['sl-violations'] ?? '[]')) as Violation[];
    for (const { location = [], message } of violations)
      if (location[0] === 'response' || statusCode < 400)
        deviations.push(`${method} ${url} ${statusCode}: ${location.join('.')} ${message}`);
  }

  function forward(from: IncomingMessage, to: ServerResponse) {
    const judged = from.url?.startsWith(`${API}/`) === true && !from.url.startsWith(STREAM);
    const upstream = request(
      {
        ...{ host: '127.0.0.1', method: from.method, headers: from.headers },
        port: judged ? judgeAt : service,
        path: judged ? from.url?.slice(API.length) : from.url,
      },
      (answer) => {
        if (judged) note(from, answer);
        to.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(to);
      },
    );
    upstream.on('error', () => to.destroy());
    to.on('close', () => upstream.destroy());
    from.pipe(upstream);
  }

  const server = createServer(forward).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    answers: () => answers,
    deviations: () => [...new Set(deviations)],
    async end() {
      server.closeAllConnections();
      server.close();
      judge.kill('SIGTERM');
      await ended;
    },
  };
}
