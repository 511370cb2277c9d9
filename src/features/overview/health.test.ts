import { expect, it } from 'vitest';
import type { ConnectionStatus, CrossConnectStatus } from '../../contract/types';
import { healthOf } from './health';

const pipe = (status: CrossConnectStatus) => ({ status });
const link = (status: ConnectionStatus) => ({
  ...{ id: 'riv', status, crossConnectId: 'ri', requesterVpcId: 'net-1', accepterVpcId: 'net-2' },
});

it('counts what is under way and what has failed; what was asked for again has not', () => {
  const pipes = [pipe('ACTIVE'), pipe('PROVISIONING'), pipe('CHANGING'), pipe('FAILED'), pipe('EXPIRED')];
  const connections = [link('ACTIVE'), link('DELETING'), link('PENDING_ACCEPTANCE')];
  const cameToNothing = [
    { status: 'FAILED' as const },
    { status: 'FAILED' as const, replacedBy: 'riv-2' },
    { status: 'EXPIRED' as const },
  ];
  expect(healthOf(pipes, { connections }, cameToNothing)).toEqual({
    moving: { crossConnects: 2, connections: 1 },
    failed: { crossConnects: 1, connections: 1 },
  });
});
