import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runReady } from './test-process';

/* `npm run token`, against the service as it is run. */

const SCRIPT = join(import.meta.dirname, '../../../../scripts/token.mjs');
const OWNER = 'vo.hoang.giang@saigon-retail.example';

let service: Awaited<ReturnType<typeof runReady>>;
beforeAll(async () => {
  service = await runReady({}, 'all');
});

const token = (...options: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [SCRIPT, '--url', service.url, ...options], (error, out, err) =>
      resolve({ code: error === null ? 0 : 1, out, err }),
    );
  });

describe('npm run token', () => {
  it('prints a token that works, and nothing else', async () => {
    const { code, out, err } = await token('--user', OWNER, '--role', 'viewer', '--days', '2');
    expect(err).toMatch(/^viewer in Saigon Retail, until \d{4}-/);
    expect([code, out]).toEqual([0, expect.stringMatching(/^cct_\w+\n$/)]);
    const me = await service.ask('/api/v1/me', { headers: { authorization: `Bearer ${out.trim()}` } });
    expect(me.json).toMatchObject({ user: { email: OWNER }, role: 'viewer' });
  });

  it.each([
    [['--user', 'nobody@x.example'], `Nobody there has the address nobody@x.example. There are:\n  ${OWNER}`],
    [['--user', OWNER, '--account', 'Acme'], `${OWNER} is in: Saigon Retail.`],
    [['--user', OWNER, '--days', 'many'], 'days: '],
    [[], 'Whose token? npm run'],
    [['--who', OWNER], "Unknown option '--who'"],
  ])('says what is wrong with %j', async (options, sentence) => {
    const { code, out, err } = await token(...options);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(sentence);
  });
});
