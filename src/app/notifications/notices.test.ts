import { expect, it } from 'vitest';
import type { AuditEvent, CrossConnect, VpcConnection } from '../../contract/types';
import { allRead, noticesOf, type Known } from './notices';
import { parseReadState } from './read-state';
import { targetOf } from './target';

const now = Date.parse('2026-11-23T08:00:00.000Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();
const ME = 'usr-me';

const event = (id: string, daysAgo: number, more: Partial<AuditEvent> = {}): AuditEvent => ({
  ...{ id, at: inDays(-daysAgo), type: 'vpc-connection.accepted', accountName: 'Hanoi Logistics' },
  ...{
    actor: { id: 'usr-other', name: 'An' },
    resource: { kind: 'vpcConnection', id: `riv-${id}`, name: id },
  },
  ...more,
});
const end = {
  vpcId: 'net-1',
  cidr: '10.10.0.0/16',
  regionId: 'HCM03',
  accountId: 'acc',
  accountName: 'Acme',
};
const request = (id: string, requestedById: string) =>
  ({
    ...{ id, status: 'PENDING_ACCEPTANCE', requester: end, accepter: { ...end, vpcName: 'HAN-VPC01' } },
    ...{ requestedBy: { id: requestedById, name: 'An' }, requestedAt: inDays(-3), crossConnectId: 'ri-1' },
  }) as VpcConnection;
const crossConnect = (id: string, termEndsAt: string) =>
  ({ id, name: id, status: 'ACTIVE', termEndsAt, termStartedAt: inDays(-60) }) as CrossConnect;

const known = (more: Partial<Known>): Known => ({
  ...{ events: [], toAnswer: [], crossConnects: [], now, read: { upTo: '', ids: [] } },
  me: { user: { id: ME, name: 'Lan', email: '' }, permissions: ['read', 'change', 'approve', 'spend'] },
  ...more,
});
const said = (more: Partial<Known>) =>
  noticesOf(known(more)).map(
    ({ id, unread, needsMe }) => `${id}${unread ? ' new' : ''}${needsMe ? ' mine' : ''}`,
  );

it('tells what others did and what followed from time, not what the reader did', () => {
  const { actor: _nobody, ...byTime } = event('c', 1);
  const events = [event('a', 0), event('b', 0.5, { actor: { id: ME, name: 'Lan' } }), byTime];
  expect(said({ events })).toEqual(['a new', 'c new']);
});

it('counts as new what came after what was read, and what was not read by itself', () => {
  const events = ['a', 'b', 'c', 'd'].map((id, index) => event(id, index));
  expect(said({ events, read: { upTo: 'c', ids: ['a'] } })).toEqual(['a', 'b new', 'c', 'd']);
  expect(said({ events, read: { upTo: 'a', ids: [] } })).toEqual(['a', 'b', 'c', 'd']);
});

it('keeps a request new until it is read, however old; answered, it is a line like others', () => {
  const events = [
    event('a', 0),
    event('b', 3, {
      type: 'vpc-connection.requested',
      resource: { kind: 'vpcConnection', id: 'riv-1', name: 'b' },
    }),
  ];
  const toAnswer = [request('riv-1', 'usr-other'), request('riv-2', 'usr-other'), request('riv-3', ME)];
  const read = { upTo: 'a', ids: [] };
  expect(said({ events, toAnswer, read })).toEqual(['a', 'riv-1 new mine', 'riv-2 new mine']);
  expect(said({ events, toAnswer, read: { upTo: 'a', ids: ['riv-1'] } })).toEqual([
    'a',
    'riv-1 mine',
    'riv-2 new mine',
  ]);
  expect(said({ events, read })).toEqual(['a', 'riv-1']);
});

it('takes a request for the same, whether its own list or the trail is read first', () => {
  const toAnswer = [request('riv-1', 'usr-other')];
  const requested = event('b', 3, {
    type: 'vpc-connection.requested',
    resource: { kind: 'vpcConnection', id: 'riv-1', name: 'b' },
  });
  const [before] = noticesOf(known({ toAnswer }));
  const [after] = noticesOf(known({ toAnswer, events: [requested] }));
  expect(before?.id).toBe(after?.id);
});

it('asks nothing of who may not do it', () => {
  const me = { user: { id: ME, name: 'Lan', email: '' }, permissions: ['read' as const] };
  expect(
    said({ me, toAnswer: [request('riv-1', 'usr-other')], crossConnects: [crossConnect('ri-1', inDays(3))] }),
  ).toEqual([`term ri-1 ${inDays(3)} new`]);
});

it('tells of a term a week before it ends, once for each term', () => {
  const crossConnects = [crossConnect('near', inDays(6)), crossConnect('far', inDays(8))];
  const [notice, ...others] = noticesOf(known({ crossConnects }));
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ at: inDays(-1), needsMe: true, unread: true });
  const read = { upTo: '', ids: [notice?.id ?? ''] };
  expect(said({ crossConnects, read })).toEqual([`term near ${inDays(6)} mine`]);
  expect(said({ crossConnects: [crossConnect('near', inDays(5))], read })).toEqual([
    `term near ${inDays(5)} new mine`,
  ]);
});

it('has nothing new once all is read', () => {
  const events = ['a', 'b'].map((id, index) => event(id, index));
  const all = {
    events,
    toAnswer: [request('riv-1', 'usr-other')],
    crossConnects: [crossConnect('x', inDays(2))],
  };
  const read = allRead(events, noticesOf(known(all)));
  expect(noticesOf(known({ ...all, read })).filter(({ unread }) => unread)).toEqual([]);
  expect(said({ ...all, events: [event('new', 0), ...events], read })[0]).toBe('new new');
});

it.each([null, '', 'x', '{}', '{"upTo":1,"ids":[]}', '{"upTo":"a"}', 'null', '3'])(
  'takes %j in the storage for nothing',
  (text) => expect(parseReadState(text)).toBeUndefined(),
);

it('leads to the history of a Cross Connect that has been deleted since, and to its page otherwise', () => {
  const line = (id: string, type: AuditEvent['type']) =>
    event(id, 1, {
      type,
      resource: { kind: 'crossConnect', id: 'ri-1', name: 'Link' },
      crossConnectId: 'ri-1',
    });
  const renewed = line('b', 'cross-connect.renewed');
  const targets = (events: AuditEvent[]) => noticesOf(known({ events })).map(targetOf);
  expect(targets([renewed])).toEqual(['/cross-connects/ri-1']);
  const history = '/activity?crossConnectId=ri-1';
  expect(targets([line('a', 'cross-connect.deleted'), renewed])).toEqual([history, history]);
});
