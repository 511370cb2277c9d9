import { createApp } from '../../src/control-plane/app';
import { readConfig } from '../../src/control-plane/hosts/node/config';
import { createLog } from '../../src/control-plane/hosts/node/log';
import { openStore } from '../../src/control-plane/hosts/node/open-store';
import { createSimulatedWallet } from '../../src/control-plane/providers/payment';
import { simulatedNetwork } from '../../src/control-plane/providers/simulated-network';
import type { Answer, Ask } from './process';

/** The service over a database in this process, without HTTP: a token is the id of a user. */
export async function openService(url: string) {
  const clock = () => new Date().toISOString();
  const log = createLog('warn');
  const opened = await openStore(readConfig({ DATABASE_URL: url }), log, clock);
  const app = createApp({
    ...{ store: opened.store, news: opened.news, clock, changesPerMinute: 1_000_000 },
    newId: (prefix) => (prefix ? `${prefix}-${crypto.randomUUID()}` : crypto.randomUUID()),
    authenticate: (token) => Promise.resolve(token),
    network: simulatedNetwork(() => ({ provisioningMs: 600_000, failNextProvisioning: () => false })),
    payment: createSimulatedWallet(),
    onError: (error) => log.failure('an operation failed', error),
  });
  const call = async ({ method = 'GET', path, headers = {}, body }: Ask): Promise<Answer> => {
    const text = body === undefined ? null : JSON.stringify(body);
    const answer = await app.fetch(
      new Request(`http://bench.test${path}`, {
        ...{ method, body: text },
        headers: { ...headers, 'content-type': 'application/json' },
      }),
    );
    return { status: answer.status, text: await answer.text() };
  };
  return { call, fetch: (request: Request) => app.fetch(request), close: () => opened.close() };
}
