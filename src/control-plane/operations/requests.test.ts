import { describe, expect, it } from 'vitest';
import { crossConnectId, HANOI, openWorld, problemName, PROVISIONING_MS, SAIGON, vpcId } from '../test-world';
import type { Answer, Sent, World } from '../test-world';
import type { WorldRows } from '../seed/world-builder';

const FIRST = { crossConnectId: crossConnectId('Cross Connect 1') };
const NOBODY = 'net-00000000-0000-4000-8000-000000000000';
const pair = (requester: string, accepter: string) => ({
  requesterVpcId: vpcId(requester),
  accepterVpcId: vpcId(accepter),
});
type Pair = ReturnType<typeof pair>;
const ask = (
  world: World,
  pairs: Pair[],
  more: object = {},
  user: string = SAIGON.operator,
  sent: Sent = {},
) => world.as(user)('createVpcConnections', { params: FIRST, body: { pairs, ...more }, ...sent });
const howMany = async (world: World) => (await world.as(SAIGON.viewer)('listVpcConnections')).body.total;
const events = async (world: World) => (await world.as(SAIGON.viewer)('listEvents')).body.total;
const allToSaigon = ({ vpcs }: WorldRows) => {
  for (const vpc of vpcs) vpc.accountId = 'acc-saigon-retail';
};
const limit = (name: string, to: number) => (rows: WorldRows) => {
  allToSaigon(rows);
  for (const quota of rows.quotas) if (quota.name === name) quota.limit = to;
};
const facts = ({ problem }: Answer<'createVpcConnections'>) => [
  problem.type.replace('/problems/', ''),
  problem.reason,
];

describe('a batch', () => {
  const all = ['HCM-VPC01', 'HCM-VPC02'].flatMap((r) => ['HAN-VPC01', 'HAN-VPC02'].map((a) => pair(r, a)));

  it('makes a request per pair, in order, each with the message and seven days', async () => {
    const world = openWorld('two-accounts');
    const { status, body } = await ask(world, all, { message: 'Please' });
    expect(status).toBe(201);
    expect(
      body.items.map(({ requester, accepter }) => ({
        requesterVpcId: requester.vpcId,
        accepterVpcId: accepter.vpcId,
      })),
    ).toEqual(all);
    for (const item of body.items)
      expect(item).toMatchObject({
        ...{ status: 'PENDING_ACCEPTANCE', message: 'Please', sides: ['requester'] },
        ...{ requestedAt: world.now(), expiresAt: '2026-11-30T08:00:00.000Z' },
        ...{ requestedBy: { id: SAIGON.operator, name: 'Bùi Đức Khoa' } },
        check: { verdict: 'eligible', violations: [], warnings: [] },
      });
    expect(new Set(body.items.map(({ id }) => id)).size).toBe(4);
    const { body: inbox } = await world.as(HANOI.viewer)('listVpcConnections', {
      query: { direction: 'incoming', status: ['PENDING_ACCEPTANCE'] },
    });
    expect(inbox.items.map(({ id }) => id).toSorted()).toEqual(body.items.map(({ id }) => id).toSorted());
  });

  it('makes none when one of them is refused, and tells every pair its verdict', async () => {
    const world = openWorld('two-accounts');
    const first = pair('HCM-VPC01', 'HAN-VPC01');
    const [standing] = (await ask(world, [first])).body.items;
    const before = [await howMany(world), await events(world)];
    const { problem } = await ask(world, [pair('HCM-VPC02', 'HAN-VPC02'), first]);
    expect(problem).toMatchObject({ status: 409, code: 2010 });
    expect(problem.violations).toEqual(problem.pairs?.[1]?.violations);
    expect(problem.violations?.[0]?.culprits.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      `connection ${standing?.id}`,
      `crossConnect ${FIRST.crossConnectId}`,
    ]);
    expect(problem.pairs).toMatchObject([
      { ...pair('HCM-VPC02', 'HAN-VPC02'), verdict: 'eligible', violations: [] },
      { ...first, verdict: 'pending', connectionId: standing?.id },
    ]);
    expect([await howMany(world), await events(world)]).toEqual(before);
  });

  it('finds two pairs of it that conflict, and names the earlier one', async () => {
    const conflicts = openWorld('conflicts');
    const sent = {
      params: { crossConnectId: crossConnectId('Cross Connect 4') },
      body: { pairs: [pair('HCM-VPC03', 'HAN-VPC01'), pair('HCM-VPC02', 'HAN-VPC06')] },
    };
    const owner = conflicts.as('usr-nguyen-minh-an');
    const { problem } = await owner('createVpcConnections', sent);
    expect(problem).toMatchObject({ code: 2011, pairs: [{ verdict: 'eligible' }, { verdict: 'blocked' }] });
    expect(problem.violations?.map(({ culprits, sharedCidr }) => [sharedCidr, culprits])).toEqual([
      [
        '10.14.0.0/16',
        [
          { kind: 'vpc', id: vpcId('HCM-VPC03'), name: 'HCM-VPC03', cidr: '10.14.0.0/16' },
          { kind: 'pair', id: '0', name: 'HCM-VPC03 ↔ HAN-VPC01' },
        ],
      ],
    ]);
    // Each by itself is legal, and the check says beforehand what the request would.
    expect((await owner('checkPairs', sent)).body.items).toEqual(problem.pairs);
    for (const alone of sent.body.pairs) {
      const { body } = await owner('checkPairs', { ...sent, body: { pairs: [alone] } });
      expect(body.items[0]?.violations).toEqual([]);
    }
  });

  it('refuses the same pair twice in it', async () => {
    const world = openWorld('two-accounts');
    const twice = [pair('HCM-VPC01', 'HAN-VPC01'), pair('HCM-VPC01', 'HAN-VPC01')];
    const { problem } = await ask(world, twice);
    expect(problem.code).toBe(2010);
    expect(problem.violations?.[0]?.culprits).toMatchObject([{ kind: 'pair', id: '0' }]);
    expect(await howMany(world)).toBe(0);
  });

  it('has one to two hundred pairs, of known VPCs, in the right regions', async () => {
    const world = openWorld('two-accounts', ({ vpcs }) => {
      const own = vpcs.find(({ name }) => name === 'HAN-VPC02');
      if (own) own.accountId = 'acc-saigon-retail';
    });
    const errors = async (pairs: Pair[]) => {
      const { problem } = await ask(world, pairs);
      return `${problem.status} ${problem.errors?.map(({ path, rule }) => `${path} ${rule}`).join()}`;
    };
    const good = pair('HCM-VPC01', 'HAN-VPC01');
    expect(await errors([])).toBe('422 pairs too-few');
    expect(await errors(Array<Pair>(201).fill(good))).toBe('422 pairs too-many');
    expect(await errors([good, { ...good, requesterVpcId: NOBODY }])).toBe(
      '422 pairs.1.requesterVpcId unknown-id',
    );
    expect(await errors([{ ...good, requesterVpcId: vpcId('HAN-VPC01') }])).toBe(
      '422 pairs.0.requesterVpcId unknown-id',
    );
    const turned = await ask(world, [pair('HAN-VPC02', 'HCM-VPC01')]);
    expect([problemName(turned), turned.problem.errors]).toMatchObject([
      'region-mismatch',
      [{ path: 'pairs.0.requesterVpcId', rule: 'wrong-region' }],
    ]);
    expect(await howMany(world)).toBe(0);
  });

  it('is refused while the Cross Connect is not active', async () => {
    const world = openWorld('two-accounts', ({ crossConnects }) => {
      for (const row of crossConnects) row.termEndsAt = '2026-11-23T08:00:01.000Z';
    });
    expect((await ask(world, [pair('HCM-VPC01', 'HAN-VPC01')])).status).toBe(201);
    world.pass(1_000);
    expect(facts(await ask(world, [pair('HCM-VPC02', 'HAN-VPC01')]))).toEqual(['not-active', 'not-active']);
  });
});

describe('a warning', () => {
  const warnedPair = pair('HCM-VPC01', 'HAN-VPC06');
  const send = (body: object, world = openWorld('conflicts')) =>
    world.as('usr-nguyen-minh-an')('createVpcConnections', {
      params: { crossConnectId: crossConnectId('Cross Connect 2') },
      body: { pairs: [warnedPair], ...body },
    });

  it('has to be acknowledged by its name', async () => {
    const refused = await send({});
    expect(problemName(refused)).toBe('warning-not-acknowledged');
    expect(refused.problem.pairs).toMatchObject([{ ...warnedPair, verdict: 'warned', violations: [] }]);
    const [warning] = refused.problem.warnings ?? [];
    expect(warning).toMatchObject({ name: 'ambiguous-destination', sharedCidr: '10.14.0.0/16' });
    expect(warning?.culprits.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'vpc HAN-VPC02',
      'connection HCM-VPC01 ↔ HAN-VPC02',
      'crossConnect Cross Connect 2',
    ]);
    expect(problemName(await send({ acknowledge: ['anything'] }))).toBe('invalid-input');
    expect((await send({ acknowledge: ['ambiguous-destination'] })).status).toBe(201);
  });

  it('does not excuse a violation', async () => {
    const world = openWorld('conflicts');
    const body = { pairs: [pair('HCM-VPC03', 'HAN-VPC03')], acknowledge: ['ambiguous-destination'] };
    const { problem } = await send(body, world);
    expect(problem).toMatchObject({ code: 2013 });
  });

  it('comes from an earlier pair of the batch, too', async () => {
    const world = openWorld('conflicts');
    const pairs = [pair('HCM-VPC05', 'HAN-VPC02'), pair('HCM-VPC05', 'HAN-VPC06')];
    const params = { crossConnectId: crossConnectId('Cross Connect 4') };
    const call = world.as('usr-nguyen-minh-an');
    const { problem } = await call('createVpcConnections', { params, body: { pairs } });
    expect(problem.pairs?.map(({ verdict }) => verdict)).toEqual(['eligible', 'warned']);
    expect(problem.warnings?.[0]?.culprits).toContainEqual({
      ...{ kind: 'pair', id: '0', name: 'HCM-VPC05 ↔ HAN-VPC02' },
    });
  });
});

describe('Approve now', () => {
  const one = [pair('HCM-VPC01', 'HAN-VPC01')];

  it('leaves out the waiting, and says who decided', async () => {
    const world = openWorld('two-accounts', allToSaigon);
    const { body } = await ask(world, one, { approveNow: true }, SAIGON.approver);
    const [made] = body.items;
    expect(made).toMatchObject({
      ...{ status: 'PROVISIONING', sides: ['requester', 'accepter'], progress: { percent: 0 } },
      ...{ decidedAt: world.now(), decidedBy: { id: SAIGON.approver } },
    });
    expect(made).not.toHaveProperty('expiresAt');
    world.pass(PROVISIONING_MS);
    const read = await world.as(SAIGON.viewer)('getVpcConnection', {
      params: { connectionId: made?.id ?? '' },
    });
    expect(read.body.status).toBe('ACTIVE');
    await world.app.settle();
    const trail = await world.as(SAIGON.viewer)('listEvents', { query: { connectionId: made?.id ?? '' } });
    expect(trail.body.items.map(({ type, actor }) => [type, actor?.id])).toEqual([
      ['vpc-connection.activated', undefined],
      ['vpc-connection.accepted', SAIGON.approver],
      ['vpc-connection.requested', SAIGON.approver],
    ]);
  });

  it('is for who may approve, in the own account, and where one person is enough', async () => {
    const now = { approveNow: true };
    const own = openWorld('two-accounts', allToSaigon);
    expect(facts(await ask(own, one, now))).toEqual(['not-the-approver', 'permission-approve']);
    const foreign = openWorld('two-accounts');
    expect(facts(await ask(foreign, one, now, SAIGON.owner))).toEqual(['not-the-approver', 'other-account']);
    const mixed = openWorld('two-accounts', ({ vpcs }) => {
      for (const vpc of vpcs) if (vpc.name !== 'HAN-VPC02') vpc.accountId = 'acc-saigon-retail';
    });
    const both = [...one, pair('HCM-VPC01', 'HAN-VPC02')];
    expect(facts(await ask(mixed, both, now, SAIGON.owner))).toEqual(['not-the-approver', 'other-account']);
    const two = openWorld('two-accounts', (rows) => {
      allToSaigon(rows);
      for (const row of rows.crossConnects) row.twoPersonApproval = true;
    });
    expect(facts(await ask(two, one, now, SAIGON.owner))).toEqual([
      'not-the-approver',
      'two-person-approval',
    ]);
    for (const world of [own, foreign, mixed, two]) expect(await howMany(world)).toBe(0);
  });
});

describe('quotas', () => {
  const [first, second] = [pair('HCM-VPC01', 'HAN-VPC01'), pair('HCM-VPC02', 'HAN-VPC02')];
  const used = async (world: World, name: string) => {
    const { body } = await world.as(SAIGON.viewer)('listQuotas', { query: FIRST });
    return body.items.find((quota) => quota.name === name)?.used;
  };

  it('count a batch as a whole', async () => {
    const world = openWorld('two-accounts', limit('live-connections', 1));
    const refused = await ask(world, [first, second]);
    expect(refused.problem).toMatchObject({ status: 409, quota: 'live-connections', limit: 1 });
    expect(problemName(refused)).toBe('quota-exceeded');
    expect((await ask(world, [first])).status).toBe(201);
    expect(problemName(await ask(world, [second]))).toBe('quota-exceeded');
    expect(await used(world, 'live-connections')).toBe(1);
  });

  it('give back what has ended', async () => {
    const world = openWorld('two-accounts', limit('live-connections', 1));
    const [made] = (await ask(world, [first])).body.items;
    await world.as(SAIGON.operator)('cancelVpcConnection', { params: { connectionId: made?.id ?? '' } });
    expect(await used(world, 'live-connections')).toBe(0);
    expect((await ask(world, [second])).status).toBe(201);
  });

  it('of open requests do not hold up what is approved now', async () => {
    const world = openWorld('two-accounts', limit('open-requests', 1));
    expect((await ask(world, [first])).status).toBe(201);
    expect((await ask(world, [second])).problem).toMatchObject({ quota: 'open-requests', limit: 1 });
    expect((await ask(world, [second], { approveNow: true }, SAIGON.approver)).status).toBe(201);
    expect(await used(world, 'open-requests')).toBe(1);
    expect(await used(world, 'live-connections')).toBe(2);
  });
});
