import { expect, it } from 'vitest';
import type { AuditEvent, EventType } from '../../contract/types';
import { digestOf } from './digest';

const event = (id: string, type: EventType, actorId?: string): AuditEvent => ({
  ...{ id, type, at: '2026-11-23T08:00:00.000Z', accountName: 'Mekong' },
  ...{ resource: { kind: 'vpcConnection', id: 'riv-1', name: 'a ↔ b' } },
  ...(actorId !== undefined && { actor: { id: actorId, name: actorId } }),
});

it('counts what others did and what followed from time, not what the reader did', () => {
  const events = [
    event('1', 'vpc-connection.activated'),
    event('2', 'vpc-connection.accepted', 'other'),
    event('3', 'vpc-connection.requested', 'me'),
    event('4', 'cross-connect.expired'),
    event('5', 'vpc-connection.rejected', 'other'),
    event('6', 'cross-connect.resized', 'other'),
  ];
  const { news, counts } = digestOf(events, 'me');
  expect(news.map(({ id }) => id)).toEqual(['1', '2', '4', '5', '6']);
  expect(counts).toEqual([
    { group: 'accepted', count: 1 },
    { group: 'active', count: 1 },
    { group: 'ended', count: 2 },
    { group: 'changed', count: 1 },
  ]);
});

it('is empty where nobody else did anything', () => {
  expect(digestOf([event('1', 'cross-connect.created', 'me')], 'me')).toEqual({ news: [], counts: [] });
});
