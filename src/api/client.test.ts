import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call } from './client';
import { ApiError } from './errors';
import { session, type TokenSource } from './session';

const PERSON = { subject: 'lan' };
const BALANCE = { balanceVnd: 1, currency: 'VND', simulated: false };

let asked: (string | null)[];
/** Tokens that the service takes. */
let good: string[];
beforeEach(() => {
  asked = [];
  good = ['old'];
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal('fetch', (_url: string, { headers }: RequestInit) => {
    const token = new Headers(headers).get('authorization')?.slice('Bearer '.length) ?? null;
    asked.push(token);
    const isGood = token !== null && good.includes(token);
    const problem = { type: '/problems/unauthenticated', title: 'x', status: 401, detail: 'x' };
    return Promise.resolve(
      new Response(JSON.stringify(isGood ? BALANCE : problem), { status: isGood ? 200 : 401 }),
    );
  });
  session.set({ token: 'old', person: PERSON });
});
afterEach(() => {
  session.source = undefined;
  session.forget();
  vi.unstubAllGlobals();
});

const source = (more: Partial<TokenSource>): TokenSource => ({
  freshen: () => Promise.resolve(),
  accepted: () => undefined,
  replace: () => Promise.resolve(false),
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
  failure: undefined,
  ...more,
});
const becomes = (token: string) => () => {
  session.set({ token, person: PERSON });
  return Promise.resolve(true);
};

it('uses a token that was renewed just before', async () => {
  good = ['new'];
  session.source = source({ freshen: async () => void (await becomes('new')()) });
  await call('getBalance', {});
  expect(asked).toEqual(['new']);
});

it('is sent again with another token when the one that it had was refused', async () => {
  good = ['new'];
  const replace = vi.fn(becomes('new'));
  session.source = source({ replace });
  await call('getBalance', {});
  expect(asked).toEqual(['old', 'new']);
  expect(replace.mock.calls).toEqual([['old']]);
});

it('tells the source of a token that was taken, and of none that was refused', async () => {
  const accepted = vi.fn();
  session.source = source({ accepted });
  await call('getBalance', {});
  expect(accepted).toHaveBeenCalledTimes(1);
  good = [];
  await expect(call('getBalance', {})).rejects.toThrow(ApiError);
  expect(accepted).toHaveBeenCalledTimes(1);
});

it('ends the session when there is no other token, and keeps who it was', async () => {
  good = [];
  session.source = source({});
  await expect(call('getBalance', {})).rejects.toThrow(ApiError);
  expect(asked).toEqual(['old']);
  expect(session.get()).toBeUndefined();
  expect(session.remembered()).toEqual({ person: PERSON });
});

it('ends the session also without a provider', async () => {
  good = [];
  session.set({ token: 'demo' });
  await expect(call('getBalance', {})).rejects.toThrow(ApiError);
  expect([session.get(), session.remembered()]).toEqual([undefined, {}]);
});
