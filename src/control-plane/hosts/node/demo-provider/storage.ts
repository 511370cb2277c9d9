import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  /** Milliseconds. */
  until: number;
}

/** Beyond it, what is over is swept out before something new comes in. */
const SWEEP_AT = 1_000;

/** What the provider remembers, in memory: sign-ins under way, codes, refresh tokens. Each kind has its own ids. */
export function createStorage() {
  const entries = new Map<string, Entry>();
  const sweep = () => {
    for (const [key, { until }] of entries) if (until <= Date.now()) entries.delete(key);
  };
  const live = (key: string) => {
    const found = entries.get(key);
    return found !== undefined && found.until > Date.now() ? found.payload : undefined;
  };
  const findBy = (kind: string, member: 'uid' | 'userCode', value: string) =>
    [...entries.keys()]
      .filter((key) => key.startsWith(`${kind} `))
      .map(live)
      .find((payload) => payload?.[member] === value);

  return (kind: string): Adapter => {
    const keyOf = (id: string) => `${kind} ${id}`;
    return {
      upsert(id, payload, seconds = Infinity) {
        if (entries.size >= SWEEP_AT) sweep();
        entries.set(keyOf(id), { payload, until: Date.now() + seconds * 1000 });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(live(keyOf(id))),
      findByUid: (uid) => Promise.resolve(findBy(kind, 'uid', uid)),
      findByUserCode: (userCode) => Promise.resolve(findBy(kind, 'userCode', userCode)),
      consume(id) {
        const payload = live(keyOf(id));
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
        return Promise.resolve();
      },
      destroy(id) {
        entries.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
        return Promise.resolve();
      },
    };
  };
}
