import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../problem';
import { createMemoryStore } from '../../../store/memory';
import type { Store } from '../../../store/port';
import type { SignedIn } from './access-token';
import { createPeople } from './person';
import { NOW } from './test-provider';

let store: Store;
let now: string;
beforeEach(async () => {
  now = NOW;
  store = createMemoryStore();
  await store.write(async (tx) => {
    await tx.users.insert({ id: 'u1', name: 'Lan', email: 'lan@shop.example' });
    await tx.users.insert({ id: 'u2', name: 'Minh', email: 'minh@shop.example' });
  });
});

const LAN: SignedIn = {
  ...{ issuer: 'https://id.example', subject: 's1', email: 'lan@shop.example', emailVerified: true },
};
const noAddress = () => Promise.resolve({});
const people = () => createPeople({ store, clock: () => now });
const userOf = (signedIn: SignedIn, ask = noAddress) => people().userOf(signedIn, ask);
const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'nothing refused',
    (error: unknown) => (error instanceof Refusal ? [error.problem, error.facts] : error),
  );
const identities = () => store.read((tx) => tx.identities.find());

describe('a person who signs in', () => {
  it('for the first time is found by the verified address, in whatever case, and remembered', async () => {
    expect(await userOf({ ...LAN, email: ' Lan@Shop.Example ' })).toBe('u1');
    expect(await identities()).toEqual([
      {
        ...{ id: 'https://id.example s1', issuer: 'https://id.example', subject: 's1' },
        ...{ userId: 'u1', createdAt: NOW },
      },
    ]);
  });

  it('is the same ever after, whatever the address has become', async () => {
    await userOf(LAN);
    expect(await userOf({ ...LAN, email: 'minh@shop.example' })).toBe('u1');
    expect(await userOf({ ...LAN, email: 'gone@shop.example', emailVerified: false })).toBe('u1');
    expect(await userOf({ issuer: LAN.issuer, subject: LAN.subject })).toBe('u1');
    expect(await identities()).toHaveLength(1);
  });

  it('may have an identity at another provider too', async () => {
    await userOf(LAN);
    expect(await userOf({ ...LAN, issuer: 'https://other.example' })).toBe('u1');
    expect(await identities()).toHaveLength(2);
  });

  it.each<[string, SignedIn, object]>([
    [
      'has an address that nobody here has',
      { ...LAN, email: 'x@y.example' },
      { reason: 'unknown-email', email: 'x@y.example' },
    ],
    [
      'has an address that is not verified',
      { ...LAN, emailVerified: false },
      { reason: 'unverified-email', email: LAN.email },
    ],
    [
      'has an address of which nobody says that it is verified',
      { ...LAN, emailVerified: undefined },
      { reason: 'unverified-email', email: LAN.email },
    ],
    ['tells no address', { ...LAN, email: undefined }, { reason: 'no-email' }],
  ])('is unknown who %s', async (_, signedIn, facts) => {
    expect(await refusalOf(userOf(signedIn))).toEqual(['unknown-person', facts]);
    expect(await identities()).toEqual([]);
  });

  it('does not become somebody else by an address that was given on', async () => {
    await userOf(LAN);
    expect(await refusalOf(userOf({ ...LAN, subject: 's2' }))).toEqual([
      'unknown-person',
      { reason: 'email-taken', email: LAN.email },
    ]);
  });

  it('is unknown where two have the address', async () => {
    await store.write((tx) => tx.users.insert({ id: 'u3', name: 'Lan too', email: 'lan@shop.example' }));
    expect(await refusalOf(userOf(LAN))).toEqual([
      'unknown-person',
      { reason: 'unknown-email', email: LAN.email },
    ]);
  });

  it('is asked for the address only when it is needed and not told', async () => {
    let asked = 0;
    const ask = () => {
      asked += 1;
      return Promise.resolve({ email: 'lan@shop.example', emailVerified: true });
    };
    expect(await userOf({ issuer: LAN.issuer, subject: LAN.subject }, ask)).toBe('u1');
    expect(await userOf({ issuer: LAN.issuer, subject: LAN.subject }, ask)).toBe('u1');
    expect(await userOf({ ...LAN, subject: 's3', email: 'minh@shop.example' }, ask)).toBe('u2');
    expect(asked).toBe(1);
  });

  it('becomes one identity however many requests come at once', async () => {
    const these = people();
    const found = await Promise.all(Array.from({ length: 20 }, () => these.userOf(LAN, noAddress)));
    expect(new Set(found)).toEqual(new Set(['u1']));
    expect(await identities()).toHaveLength(1);
  });

  it('who has been removed is noticed within a minute, or at once when all people were replaced', async () => {
    const these = people();
    await these.userOf(LAN, noAddress);
    const remove = () =>
      store.write(async (tx) => {
        await tx.identities.remove('https://id.example s1');
        await tx.users.remove('u1');
      });
    await remove();
    expect(await these.userOf(LAN, noAddress)).toBe('u1');
    now = '2026-11-23T08:01:00.000Z';
    expect(await refusalOf(these.userOf(LAN, noAddress))).toMatchObject(['unknown-person', {}]);
    await store.write((tx) => tx.users.insert({ id: 'u9', name: 'Lan', email: 'lan@shop.example' }));
    expect(await these.userOf(LAN, noAddress)).toBe('u9');
    these.forget();
    await store.write(async (tx) => {
      await tx.identities.remove('https://id.example s1');
      await tx.users.remove('u9');
    });
    expect(await refusalOf(these.userOf(LAN, noAddress))).toMatchObject(['unknown-person', {}]);
  });
});
