import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationId } from '../contract/operations';
import { ACCOUNTS, DESCRIPTION, IDS, NEVER_ACCEPTED, openAccounts, userOf } from './test-accounts';
import { NOW, vpcId, type Caller, type Sent, type World } from './test-world';
import { DAY, shift } from './seed/times';

const params = { crossConnectId: IDS.link };
const FREE = vpcId('HCM-VPC03');
const link = { params };
const CONNECTIONS = [IDS.active, IDS.pending, IDS.rejected];

/** Everything that can be read, with every narrowing that names something, and refusals that name culprits. */
const READS: [OperationId, Sent][] = [
  ...[
    'getMe',
    'listVpcs',
    'listCrossConnects',
    'listVpcConnections',
    'getTopology',
    'getTopologyColumns',
    'listTopologyMoments',
    'listLedger',
    'listEvents',
    'listMembers',
    'listApiTokens',
  ].map((id): [OperationId, Sent] => [id as OperationId, {}]),
  ...[NOW, shift(NOW, 1), shift(NOW, 8 * DAY - 1)].map((at): [OperationId, Sent] => [
    'getTopology',
    { query: { at } },
  ]),
  ['listQuotas', { query: params }],
  ['getCrossConnect', link],
  ['lookUpPeerVpc', { params: { ...params, vpcId: vpcId('HAN-VPC02') } }],
  ['listVpcConnections', { query: { ...params, pageSize: 100 } }],
  ...CONNECTIONS.flatMap((connectionId): [OperationId, Sent][] => [
    ['getVpcConnection', { params: { connectionId } }],
    ['listEvents', { query: { connectionId } }],
  ]),
  ...['HCM-VPC01', ...NEVER_ACCEPTED].flatMap((name): [OperationId, Sent][] => [
    ['getVpc', { params: { vpcId: vpcId(name) } }],
    ['listVpcRoutes', { params: { vpcId: vpcId(name) } }],
    ['listVpcConnections', { query: { vpcId: vpcId(name) } }],
    // A search that found something by a hidden name would tell the name.
    ['listVpcConnections', { query: { q: name } }],
    ['listEvents', { query: { q: name } }],
    ['checkReachability', { body: { from: { vpcId: IDS.ownVpc }, to: { vpcId: vpcId(name) } } }],
    [
      'checkPairs',
      { ...link, body: { pairs: [{ requesterVpcId: IDS.ownVpc, accepterVpcId: vpcId(name) }] } },
    ],
    [
      'checkPairs',
      {
        ...link,
        body: {
          pairs: [FREE, FREE].map((requesterVpcId) => ({ requesterVpcId, accepterVpcId: vpcId(name) })),
        },
      },
    ],
  ]),
  ['checkReachability', { body: { from: { vpcId: IDS.ownVpc }, to: { address: '10.22.0.1' } } }],
];
async function readAll(call: Caller) {
  const texts: string[] = [];
  for (const [id, sent] of READS) texts.push((await call(id, sent)).text);
  return texts.join('\n').toLowerCase();
}
const named = (text: string, names: readonly string[]) =>
  names.filter((name) => text.includes(name.toLowerCase()));

/** Every way for a request to end without being accepted, gone while the service ran. */
async function live(world: World) {
  const [asker, decider] = [world.as(userOf('owning', 'owner')), world.as(userOf('peer', 'owner'))];
  const request = async (accepter: string) => {
    const { body } = await asker('createVpcConnections', {
      ...{ ...link, body: { pairs: [{ requesterVpcId: FREE, accepterVpcId: vpcId(accepter) }] } },
    });
    return { params: { connectionId: body.items[0]?.id ?? '' } };
  };
  const said = [
    await decider('rejectVpcConnection', { ...(await request('HAN-VPC02')), body: { reason: 'No' } }),
    await asker('cancelVpcConnection', await request('HAN-VPC03')),
  ];
  await request('HAN-VPC04');
  world.pass(8 * DAY);
  await world.app.settle();
  const again = await asker('requestVpcConnectionAgain', { ...(await request('HAN-VPC05')), body: {} });
  const twice = await asker('createVpcConnections', {
    ...{ ...link, body: { pairs: [{ requesterVpcId: FREE, accepterVpcId: vpcId('HAN-VPC05') }] } },
  });
  return [said[1], again, twice]
    .map((answer) => answer?.text ?? '')
    .join('\n')
    .toLowerCase();
}

describe('what is never accepted keeps its name', () => {
  const texts: Record<string, string> = {};
  beforeAll(async () => {
    const world = openAccounts();
    texts.changes = await live(world);
    for (const kind of ['owning', 'partner', 'stranger', 'peer'] as const)
      texts[kind] = await readAll(world.as(userOf(kind, 'owner')));
  });

  it('before all accounts but its own', () => {
    expect(named(texts.peer ?? '', NEVER_ACCEPTED)).toEqual([...NEVER_ACCEPTED]);
    for (const who of ['owning', 'changes', 'partner', 'stranger'])
      expect(named(texts[who] ?? '', NEVER_ACCEPTED), who).toEqual([]);
  });

  it('while the requester goes by its id, and knows those that were accepted', () => {
    expect(named(texts.owning ?? '', ['HAN-VPC01', 'TER-VPC01', vpcId('HAN-VPC02')])).toHaveLength(3);
  });

  it('and a stranger learns nothing of anybody', () => {
    const others = [
      ACCOUNTS.owning,
      ACCOUNTS.peer,
      ACCOUNTS.partner,
      'Backbone',
      'HCM-VPC',
      'HAN-VPC',
      'TER-',
    ];
    expect(named(texts.stranger ?? '', [...others, '10.11.', '10.21.', '10.31.', ...CONNECTIONS])).toEqual(
      [],
    );
    expect(named(texts.stranger ?? '', ['STR-VPC01'])).toHaveLength(1);
  });

  it('and the accepter of a request learns its side of the Cross Connect, no more', () => {
    const partners = [ACCOUNTS.partner, 'TER-VPC01', '10.31.', 'HCM-VPC02'];
    expect(named(texts.peer ?? '', [...partners, DESCRIPTION, 'Empty Backbone', 'pkg-'])).toEqual([]);
    expect(
      named(texts.partner ?? '', [ACCOUNTS.peer, 'HAN-VPC', '10.21.', 'HCM-VPC01', DESCRIPTION]),
    ).toEqual([]);
  });
});

it('the accepter of a request sees the name, regions, bandwidth and status of its Cross Connect', async () => {
  const { body } = await openAccounts().as(userOf('peer', 'viewer'))('getCrossConnect', link);
  expect(Object.keys(body).toSorted()).toEqual([
    ...['accepterRegionId', 'access', 'accountId', 'accountName', 'bandwidthMbps', 'id', 'name'],
    ...['requesterRegionId', 'status'],
  ]);
});
