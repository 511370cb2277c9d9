import { describe, expect, it } from 'vitest';
import { API_BASE } from '../contract/operations';
import { openWorld, problemName, SAIGON, HANOI, BOTH } from './test-world';

const BUY = {
  ...{ name: 'Second Link', requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
  ...{ packageId: 'pkg-han01-hcm03-50', termMonths: 1 },
};
const world = () => openWorld('two-accounts');
const raw = (app: ReturnType<typeof world>['app'], path: string, init: RequestInit = {}) =>
  app.fetch(
    new Request(`http://console.test${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${SAIGON.owner}`,
        'content-type': 'application/json',
        ...(init.headers as Record<string, string>),
      },
    }),
  );
const nameOf = async (response: Response) =>
  `${response.status} ${((await response.json()) as { type: string }).type.replace('/problems/', '')}`;

describe('who is calling', () => {
  it.each([
    ['nothing', {}],
    ['another scheme', { authorization: 'Basic abc' }],
    ['an unknown token', { authorization: 'Bearer nobody' }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])('refuses %s', async (_, headers) => {
    const response = await world().app.fetch(
      new Request(`http://console.test${API_BASE}/me`, { headers: headers as Record<string, string> }),
    );
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await nameOf(response)).toBe('401 unauthenticated');
  });

  it('takes the first membership, or the account of the header', async () => {
    const call = world().as(BOTH);
    expect((await call('getMe')).body).toMatchObject({
      account: { name: 'Saigon Retail' },
      role: 'operator',
      accounts: [{ name: 'Saigon Retail' }, { name: 'Hanoi Logistics' }],
    });
    expect((await call('getMe', { accountId: 'acc-hanoi-logistics' })).body).toMatchObject({
      account: { name: 'Hanoi Logistics' },
      role: 'approver',
      permissions: ['read', 'change', 'approve', 'manage-tokens'],
    });
  });

  it.each(['acc-hanoi-logistics', 'acc-nobody', ''])(
    'refuses the account %j of which one is no member',
    async (id) => {
      const answer = await world().as(SAIGON.owner)('getMe', { accountId: id });
      expect(problemName(answer)).toBe('forbidden');
    },
  );

  it('names the permission that the role lacks', async () => {
    const { problem } = await world().as(HANOI.viewer)('createCrossConnect', { body: BUY });
    expect(problem).toMatchObject({ status: 403, permission: 'spend' });
  });
});

describe('the form of a request', () => {
  const buyWith = (init: RequestInit) =>
    raw(world().app, `${API_BASE}/cross-connects`, { method: 'POST', ...init }).then(nameOf);

  it('must be JSON', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect(await buyWith({ body: JSON.stringify(BUY), headers })).toBe('415 unsupported-media-type');
    expect(await buyWith({ body: '{"name": ' })).toBe('400 malformed');
    expect(await buyWith({ body: '"text"' })).toBe('422 invalid-input');
    expect(await buyWith({ body: 'null' })).toBe('422 invalid-input');
    expect(await buyWith({})).toBe('422 invalid-input');
  });

  it('may say its encoding', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    const response = await raw(world().app, `${API_BASE}/cross-connects`, {
      ...{ method: 'POST', body: JSON.stringify(BUY), headers },
    });
    expect(response.status).toBe(201);
  });

  it('has at most a megabyte, whether or not it says so', async () => {
    const body = JSON.stringify({ ...BUY, description: 'x'.repeat(10_000_000) });
    expect(await buyWith({ body })).toBe('413 too-large');
    const streamed = new Blob([body]).stream();
    expect(await buyWith({ body: streamed, duplex: 'half' } as RequestInit)).toBe('413 too-large');
  });

  it('may be nested as deep as it likes', async () => {
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    expect(await buyWith({ body: `{"name": ${deep}}` })).toBe('422 invalid-input');
    expect(await buyWith({ body: deep })).toBe('422 invalid-input');
  });

  it('names every field and rule that is wrong', async () => {
    const { problem } = await world().as(SAIGON.owner)('createCrossConnect', {
      body: {
        ...{ name: 'abc!', description: 'd'.repeat(256), requesterRegionId: 'HCM03' },
        ...{ accepterRegionId: 'HCM03', termMonths: 2, colour: 'red' },
      },
    });
    expect(problem.errors?.map(({ path, rule }) => `${path} ${rule}`).toSorted()).toEqual([
      'colour unknown-field',
      'description description-length',
      'name name-characters',
      'name name-length',
      'packageId required',
      'termMonths invalid',
    ]);
    for (const { message } of problem.errors ?? []) expect(message).toMatch(/^[A-Z].*[._-]$/);
  });

  it('asks with a query of the right shape', async () => {
    const call = world().as(SAIGON.owner);
    const errors = async (query: Record<string, string | string[]>) =>
      (await call('listCrossConnects', { query })).problem.errors?.map(({ path, rule }) => `${path} ${rule}`);
    expect(await errors({ page: 'two' })).toEqual(['page invalid']);
    expect(await errors({ page: ['1', '2'] })).toEqual(['page invalid']);
    expect(await errors({ page: '0', pageSize: '1001' })).toEqual(['page invalid', 'pageSize too-many']);
    expect(await errors({ pageSize: '99999999999999999999' })).toContain('pageSize invalid');
    expect(await errors({ status: ['ACTIVE', 'BROKEN'] })).toEqual(['status.1 invalid']);
    expect(await errors({ sort: 'colour' })).toEqual(['sort invalid']);
    expect(await errors({ regionId: ['HCM03', 'nowhere'] })).toEqual(['regionId.1 required']);
    expect(await errors({ q: ['a', 'b'] })).toEqual(['q invalid']);
    expect(await errors({ termEndsBefore: 'soon', needsAttention: 'yes' })).toEqual([
      'termEndsBefore invalid',
      'needsAttention invalid',
    ]);
    expect(await errors({ colour: 'red', __proto__x: '1' })).toEqual([
      'colour unknown-field',
      '__proto__x unknown-field',
    ]);
  });

  it('is 404 as a problem where nothing is', async () => {
    const { app } = world();
    for (const path of [
      '/',
      '/api/v1',
      `${API_BASE}/nothing`,
      `${API_BASE}/me/`,
      `${API_BASE}/vpcs/%E0%A4%A`,
    ])
      expect(await nameOf(await raw(app, path)), path).toBe('404 not-found');
    expect(await nameOf(await raw(app, `${API_BASE}/me`, { method: 'PUT', body: '{}' }))).toBe(
      '404 not-found',
    );
  });
});

it('serves the OpenAPI document to everybody', async () => {
  const response = await world().app.fetch(new Request(`http://console.test${API_BASE}/openapi.json`));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ openapi: '3.1.0' });
});
