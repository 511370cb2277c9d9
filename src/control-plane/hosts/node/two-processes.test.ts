import { beforeAll, describe, expect, it, vi } from 'vitest';
import { crossConnectId, vpcId } from '../../test-world';
import { createTestDatabase } from '../../store/postgres/test-databases';
import { ask, jsonBody, signIn, type Answer, type Asked } from './test-host';
import { run, SOON } from './test-process';

/* Two processes of the service over one PostgreSQL, asked for the same at the same moment: it is done once, and the other one says so. */

const PEOPLE = { owner: 'usr-nguyen-minh-an', approver: 'usr-tran-thu-binh', operator: 'usr-le-quoc-chi' };
const LINK = `/api/v1/cross-connects/${crossConnectId('Cross Connect 1')}`;
const ROUNDS = 8;

type Person = keyof typeof PEOPLE;
type Say = (person: Person, path: string, asked?: Asked) => Promise<Answer>;
const both: Say[] = [];

async function join(url: string): Promise<Say> {
  const asking = (path: string, asked?: Asked) => ask(url, path, asked);
  const headers = {} as Record<Person, { authorization: string }>;
  for (const person of Object.keys(PEOPLE) as Person[])
    headers[person] = await signIn({ ask: asking }, PEOPLE[person]);
  return (person, path, asked = {}) =>
    asking(path, { ...asked, headers: { ...asked.headers, ...headers[person] } });
}

beforeAll(async () => {
  const DATABASE_URL = await createTestDatabase();
  const env = { DATABASE_URL, SEED_WORLD: 'wide', SIMULATED_PROVISIONING_MS: '300' };
  const processes = await Promise.all([run(env, 'all'), run(env, 'all')]);
  for (const { says } of processes) {
    const { url } = await says('listening');
    await says('ready');
    both.push(await join(String(url)));
  }
}, 60_000);

/** The same from both at once; what they answer, the lower status first. */
const race = async (person: Person, path: string, asked: Asked) =>
  (await Promise.all(both.map((say) => say(person, path, asked)))).toSorted((a, b) => a.status - b.status);
const read = async (path: string) => {
  const [a, b] = (await race('owner', path, {})) as [Answer, Answer];
  expect(a.json).toEqual(b.json);
  return a.json;
};
const items = async (path: string) => (await read(path)).items as Record<string, unknown>[];
const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status);
const typeOf = (answer: Answer | undefined) => String(answer?.json.type).replace('/problems/', '');
const rounds = Array.from({ length: ROUNDS }, (_, index) => index);

const pair = (index: number) => ({
  requesterVpcId: vpcId(`HCM-VPC${201 + index}`),
  accepterVpcId: vpcId(`HAN-VPC${201 + index}`),
});
const request = (index: number, approveNow = false) => jsonBody('POST', { pairs: [pair(index)], approveNow });
const idIn = ({ json }: Answer) => String((json.items as { id: string }[] | undefined)?.[0]?.id);
const idOf = (value: unknown) => (value as { id: string } | undefined)?.id;
const buy = (name: string, key?: string) =>
  jsonBody(
    'POST',
    {
      ...{ name, requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
      ...{ packageId: 'pkg-han01-hcm03-10', termMonths: 1 },
    },
    key === undefined ? {} : { 'idempotency-key': key },
  );

it('that start at once on an empty database begin with the world once', async () => {
  expect(await read('/api/v1/vpcs?pageSize=1')).toMatchObject({ total: 1000 });
  expect(await items('/api/v1/cross-connects')).toHaveLength(1);
});

describe('asked at once', () => {
  it('for one pair of VPCs: one requests it, the other names the request that is in the way', async () => {
    for (const index of rounds) {
      const answers = await race('operator', `${LINK}/vpc-connections`, request(index));
      expect(statuses(answers)).toEqual([201, 409]);
      const { code, violations = [] } = answers[1]?.json as {
        code?: number;
        violations?: { culprits: unknown[] }[];
      };
      expect(code).toBe(2010);
      expect(violations[0]?.culprits).toContainEqual(expect.objectContaining({ id: idIn(answers[0]!) }));
      expect(await items(`/api/v1/vpc-connections?vpcId=${pair(index).requesterVpcId}`)).toHaveLength(1);
      expect(await items(`/api/v1/events?connectionId=${idIn(answers[0]!)}`)).toHaveLength(1);
    }
  });

  it('with one idempotency key: both give the one answer, and it is paid once', async () => {
    for (const index of rounds) {
      const answers = await race('owner', '/api/v1/cross-connects', buy(`Keyed ${index}`, `key-${index}`));
      expect(statuses(answers)).toEqual([201, 201]);
      expect(answers[1]?.text).toBe(answers[0]?.text);
      const lines = await items('/api/v1/billing/ledger?pageSize=1000');
      expect(lines.filter(({ crossConnect }) => idOf(crossConnect) === answers[0]?.json.id)).toHaveLength(1);
    }
  });

  it('for one name: one buys it, the other says that it is taken, and nothing is paid for it', async () => {
    const before = Number((await read('/api/v1/billing/balance')).balanceVnd);
    for (const index of rounds) {
      const answers = await race('owner', '/api/v1/cross-connects', buy(`Named ${index}`));
      expect([...statuses(answers), typeOf(answers[1])]).toEqual([201, 409, 'name-taken']);
    }
    expect(await read('/api/v1/billing/balance')).toMatchObject({ balanceVnd: before - ROUNDS * 330_000 });
  });

  it('with one version: one changes it, the other learns which version it is now', async () => {
    for (const index of rounds) {
      const { version } = await read(LINK);
      const change = jsonBody('PATCH', { description: `${index}` }, { 'if-match': `"${String(version)}"` });
      const answers = await race('operator', LINK, change);
      expect([...statuses(answers), typeOf(answers[1])]).toEqual([200, 412, 'version-conflict']);
      expect(answers[1]?.json.currentVersion).toBe(Number(version) + 1);
      expect((await read(LINK)).version).toBe(Number(version) + 1);
    }
  });

  it('to accept and to cancel one request: one does, the other says that it is decided', async () => {
    for (const index of rounds) {
      const made = await both[0]!('operator', `${LINK}/vpc-connections`, request(100 + index));
      const path = `/api/v1/vpc-connections/${idIn(made)}`;
      const answers = await Promise.all([
        both[index % 2]!('approver', `${path}/accept`, jsonBody('POST', {})),
        both[1 - (index % 2)]!('operator', `${path}/cancel`, jsonBody('POST', {})),
      ]);
      expect(statuses(answers).toSorted()).toEqual([200, 409]);
      expect(typeOf(answers.find(({ status }) => status === 409))).toBe('wrong-state');
    }
  });
});

it('time does its work once, whichever of them looks at the clock', async () => {
  const made = await both[0]!('approver', `${LINK}/vpc-connections`, request(200, true));
  const lines = () => items(`/api/v1/events?connectionId=${idIn(made)}`);
  await vi.waitFor(async () => expect(await lines()).toHaveLength(3), SOON);
  const { total } = await read('/api/v1/events?type=vpc-connection.activated&pageSize=1');
  const active = await read('/api/v1/vpc-connections?status=ACTIVE&pageSize=1');
  // Those of the world were activated as well.
  expect(total).toBe(active.total);
});
