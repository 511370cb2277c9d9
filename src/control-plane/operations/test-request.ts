import type { Problem } from '../../contract/problems';
import type { WorldRows } from '../seed/world-builder';
import { crossConnectId, HANOI, openWorld, problemName, SAIGON, vpcId, type World } from '../test-world';

/** For tests: one request between the two accounts of `two-accounts`, and what may be done with it. */
export const FIRST = { crossConnectId: crossConnectId('Cross Connect 1') };
export const PAIR = { requesterVpcId: vpcId('HCM-VPC01'), accepterVpcId: vpcId('HAN-VPC01') };

export async function openRequest(change?: (rows: WorldRows) => void, by: string = SAIGON.operator) {
  const world = openWorld('two-accounts', change);
  const { body } = await world.as(by)('createVpcConnections', { params: FIRST, body: { pairs: [PAIR] } });
  const params = { connectionId: body.items[0]?.id ?? '' };
  return { world, params };
}
export type Opened = Awaited<ReturnType<typeof openRequest>>;

export const accept = ({ world, params }: Opened, user: string = HANOI.approver, body: object = {}) =>
  world.as(user)('acceptVpcConnection', { params, body });
export const reject = ({ world, params }: Opened, user: string = HANOI.approver, body: object = {}) =>
  world.as(user)('rejectVpcConnection', { params, body });
export const cancel = ({ world, params }: Opened, user: string = SAIGON.operator) =>
  world.as(user)('cancelVpcConnection', { params });
export const remove = ({ world, params }: Opened, user: string = SAIGON.operator) =>
  world.as(user)('deleteVpcConnection', { params });
export const again = ({ world, params }: Opened, user: string = SAIGON.operator, body: object = {}) =>
  world.as(user)('requestVpcConnectionAgain', { params, body });
export const read = async ({ world, params }: Opened, user: string = SAIGON.viewer) =>
  (await world.as(user)('getVpcConnection', { params })).body;

/** Type and time of every line about the connection, oldest first. */
export async function trail({ world, params }: Opened) {
  const { body } = await world.as(SAIGON.viewer)('listEvents', { query: params });
  return body.items.map(({ type, at }) => [type.replace('vpc-connection.', ''), at]).reverse();
}
export const refusal = (answer: { problem: Problem }) => [problemName(answer), answer.problem.reason];
export async function verdict(world: World) {
  const { body } = await world.as(SAIGON.viewer)('checkPairs', { params: FIRST, body: { pairs: [PAIR] } });
  return body.items[0]?.verdict;
}
