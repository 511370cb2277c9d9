import { expect, it } from 'vitest';
import type { ConnectionStatus, CrossConnectStatus, Topology } from '../../contract/types';
import { guideOf } from './guide';

const vpc = (id: string, own = true) => ({
  ...{ id, own, name: id, cidr: '10.10.0.0/16', regionId: 'HCM03', accountName: 'Mekong' },
});
const crossConnect = (id: string, status: CrossConnectStatus, own = true) => ({
  ...{ id, status, own, name: id, bandwidthMbps: 50 },
  ...{ requesterRegionId: 'HCM03', accepterRegionId: 'HAN01' },
});
const connection = (status: ConnectionStatus) => ({
  ...{ id: 'riv', status, crossConnectId: 'ri', requesterVpcId: 'net-1', accepterVpcId: 'net-2' },
});
const states = (network: Partial<Topology>, reaches = false) =>
  Object.values(
    guideOf({ regions: [], vpcs: [], crossConnects: [], connections: [], ...network }, reaches).states,
  ).join(' ');

it('leads step by step, by what is there', () => {
  const vpcs = [vpc('net-1')];
  expect(states({})).toBe('next later later later');
  expect(states({ vpcs: [vpc('net-2', false)] })).toBe('next later later later');
  expect(states({ vpcs })).toBe('done next later later');
  expect(states({ vpcs, crossConnects: [crossConnect('ri', 'PROVISIONING')] })).toBe(
    'done moving later later',
  );
  expect(states({ vpcs, crossConnects: [crossConnect('ri', 'FAILED')] })).toBe('done next later later');
  const crossConnects = [crossConnect('ri', 'ACTIVE')];
  expect(states({ vpcs, crossConnects })).toBe('done done next later');
  const at = (status: ConnectionStatus, reaches = false) =>
    states({ vpcs, crossConnects, connections: [connection(status)] }, reaches);
  expect(at('PENDING_ACCEPTANCE')).toBe('done done moving later');
  expect(at('REJECTED')).toBe('done done next later');
  expect(at('ACTIVE')).toBe('done done done next');
  expect(at('ACTIVE', true)).toBe('done done done done');
  // Its connections stand, but nothing passes: a Cross Connect is needed again.
  const expired = [crossConnect('ri', 'EXPIRED')];
  expect(states({ vpcs, crossConnects: expired, connections: [connection('ACTIVE')] })).toBe(
    'done next later later',
  );
});

it('knows that others asked: the account answers, and needs no Cross Connect of its own', () => {
  const network = (status: ConnectionStatus, ...crossConnects: Topology['crossConnects']) => ({
    ...{ regions: [], vpcs: [vpc('net-1', false), vpc('net-2')], crossConnects },
    connections: [connection(status)],
  });
  const asked = network('PENDING_ACCEPTANCE', crossConnect('ri', 'ACTIVE', false));
  expect(states(asked)).toBe('done spared next later');
  expect(guideOf(asked, false).toAnswer).toEqual(['riv']);
  const settingUp = network('PROVISIONING', crossConnect('ri', 'ACTIVE', false));
  expect(states(settingUp)).toBe('done spared moving later');
  expect(guideOf(settingUp, false).toAnswer).toEqual([]);
  const connected = network('ACTIVE', crossConnect('ri', 'ACTIVE', false));
  expect(states(connected)).toBe('done spared done next');
  expect(guideOf(connected, true).complete).toBe(true);
  expect(states(network('REJECTED', crossConnect('ri', 'ACTIVE', false)))).toBe('done next later later');
  expect(states(network('PENDING_ACCEPTANCE', crossConnect('mine', 'PROVISIONING')))).toBe(
    'done moving next later',
  );
});

it('connects through an active Cross Connect of the account itself', () => {
  const guide = (...crossConnects: Topology['crossConnects']) =>
    guideOf({ regions: [], vpcs: [], crossConnects, connections: [] }, false).crossConnectId;
  expect(guide(crossConnect('theirs', 'ACTIVE', false), crossConnect('ours', 'ACTIVE'))).toBe('ours');
  expect(guide(crossConnect('ours', 'CHANGING'))).toBeUndefined();
});
