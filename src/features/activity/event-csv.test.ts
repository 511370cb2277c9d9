import { expect, it } from 'vitest';
import type { AuditEvent } from '../../contract/types';
import { activity } from '../../i18n/en/activity';
import { components } from '../../i18n/en/components';
import { groupByDay } from './days';
import { csvHeader, csvRow } from './event-csv';

const format = { mbps: (n: number) => `${n} Mbps`, dateTime: (iso: string) => iso };
const event = (at: string, more: Partial<AuditEvent> = {}): AuditEvent => ({
  ...{ id: at, at, type: 'vpc-connection.rejected', accountName: 'Mekong Digital' },
  ...{ crossConnectId: 'ri-1', resource: { kind: 'vpcConnection', id: 'riv-1', name: 'A → B' } },
  ...more,
});

it('writes a row per event, as wide as the header', () => {
  const at = '2026-11-23T08:00:00.000Z';
  const rejected = event(at, { actor: { id: 'u', name: 'Bình' }, reason: 'Not this network' });
  expect(csvRow(rejected, activity.en, components.en, format)).toEqual([
    ...[at, 'Request rejected', 'Bình', 'Mekong Digital', 'A → B', 'riv-1', 'ri-1', 'Not this network'],
    ...['', '', ''],
  ]);
  expect(csvRow(event(at), activity.en, components.en, format)).toHaveLength(csvHeader(activity.en).length);
});

it('says causes of the service in the language of the reader', () => {
  const failed = event('2026-11-23T08:00:00.000Z', {
    ...{ type: 'vpc-connection.failed', reason: 'route-programming-failed' },
  });
  expect(csvRow(failed, activity.en, components.en, format)).toContain('The routes could not be programmed.');
});

it('says which role was given, and with which token it was done', () => {
  const given = { role: 'operator', tokenName: 'Nightly job' } as const;
  expect(
    csvRow(event('2026-11-23T08:00:00.000Z', given), activity.en, components.en, format).slice(-3),
  ).toEqual([...['Operator', 'Nightly job', '']]);
});

it('says what was replaced by what; of what something began with, only what says something', () => {
  const { fields } = activity.en.changes;
  const changesOf = (changes: NonNullable<AuditEvent['changes']>) =>
    csvRow(event('2026-11-23T08:00:00.000Z', { changes }), activity.en, components.en, format).at(-1);
  expect(
    changesOf([
      { field: 'bandwidthMbps', before: 50, after: 100 },
      { field: 'description', before: 'Old', after: '' },
      { field: 'deletionLock', before: true, after: false },
      { field: 'role', before: 'viewer', after: 'owner' },
    ]),
  ).toBe(
    `${fields.bandwidthMbps}: 50 Mbps → 100 Mbps; Description: Old → none; Deletion lock: on → off; Role: Viewer → Owner`,
  );
  const began = changesOf([
    { field: 'name', after: 'Link A' },
    { field: 'description', after: '' },
    { field: 'deletionLock', after: false },
  ]);
  expect(began).toBe('Name: Link A');
});

it('puts events under the day they happened on', () => {
  const days = groupByDay(
    ['2026-11-23T08:00:00.000Z', '2026-11-23T07:00:00.000Z', '2026-11-22T09:00:00.000Z'].map((at) =>
      event(at),
    ),
    (iso) => iso.slice(0, 10),
  );
  expect(days.map(({ day, events }) => [day, events.length])).toEqual([
    ['2026-11-23', 2],
    ['2026-11-22', 1],
  ]);
});
