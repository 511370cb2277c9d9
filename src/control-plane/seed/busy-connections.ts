import type { CrossConnectRow, UserRow } from '../store/rows';
import type { BusyCrossConnects } from './busy-cross-connects';
import type { BusyNetwork, partnerVpcs } from './busy-network';
import type { mekong } from './mekong';
import { DAY, HOUR, MINUTE, SECOND } from './times';
import type { WorldBuilder } from './world-builder';

interface Own {
  people: ReturnType<typeof mekong>;
  network: BusyNetwork;
  crossConnects: BusyCrossConnects;
}

/** Connections between the account's own VPCs: most are up, the others show each way to wait and to end. */
export const busyConnections = (world: WorldBuilder, { people, network, crossConnects }: Own): void => {
  const { hcm, han, dad, cto } = network;
  const { backbone, coast, delta, expired, changing } = crossConnects;
  const by = { by: people.operator, decidedBy: people.approver };

  world.connections({ ...by, crossConnect: backbone, requestedAt: world.ago(199 * DAY) }, [
    [hcm(1), han(1)],
    [hcm(1), han(2)],
    [hcm(2), han(2)],
    [hcm(3), han(3)],
    [hcm(4), han(4)],
    [hcm(5), han(4)],
    [hcm(6), han(5)],
  ]);
  world.connections({ ...by, crossConnect: coast, requestedAt: world.ago(99 * DAY) }, [
    [hcm(1), dad(1)],
    [hcm(2), dad(2)],
    [hcm(7), dad(3)],
  ]);
  world.connections({ ...by, crossConnect: delta, requestedAt: world.ago(25 * DAY) }, [
    [hcm(8), cto(1)],
    [hcm(9), cto(2)],
  ]);
  world.connections({ ...by, crossConnect: expired, requestedAt: world.ago(90 * DAY) }, [
    [han(1), dad(1)],
    [han(6), dad(4)],
  ]);
  world.connection({
    ...{ ...by, crossConnect: changing, requester: hcm(10), accepter: dad(5) },
    requestedAt: world.ago(39 * DAY),
  });
  world.connection({
    ...{ ...by, crossConnect: backbone, requester: hcm(7), accepter: han(6) },
    requestedAt: world.ago(2 * MINUTE),
    decidedAt: world.ago(MINUTE),
    status: 'PROVISIONING',
    settlesAt: world.ago(-6 * MINUTE),
  });
  world.connection({
    ...{ ...by, crossConnect: backbone, requester: hcm(8), accepter: han(7) },
    requestedAt: world.ago(120 * DAY),
    status: 'DELETING',
    endedAt: world.ago(30 * SECOND),
    settlesAt: world.ago(-7 * MINUTE),
  });

  const request = { by: people.operator, status: 'PENDING_ACCEPTANCE' } as const;
  world.connection({
    ...{ ...request, crossConnect: coast, requester: hcm(11), accepter: dad(7) },
    requestedAt: world.ago(3 * HOUR),
    message: 'Card payments of the new shop; please check with security first',
  });
  /** Nearly too late: it lapses in a few hours. */
  world.connection({
    ...{ ...request, crossConnect: backbone, requester: hcm(12), accepter: han(8) },
    requestedAt: world.ago(7 * DAY - 5 * HOUR),
  });

  const failed = world.connection({
    ...{ ...by, crossConnect: backbone, requester: hcm(9), accepter: han(9) },
    requestedAt: world.ago(31 * DAY),
    status: 'FAILED',
    statusReason: 'route-programming-failed',
  });
  world.connection({
    ...{ ...by, crossConnect: backbone, requester: hcm(9), accepter: han(9), nth: 2 },
    requestedAt: world.ago(30 * DAY),
    replaces: failed,
  });
  world.connection({
    ...{ ...by, crossConnect: delta, requester: hcm(10), accepter: cto(3) },
    requestedAt: world.ago(20 * DAY),
    decidedBy: people.operator,
    status: 'CANCELLED',
  });
  world.connection({
    ...{ by: people.operator, crossConnect: coast, requester: hcm(12), accepter: dad(8) },
    requestedAt: world.ago(50 * DAY),
    status: 'EXPIRED',
  });
  world.connection({
    ...{ ...by, crossConnect: backbone, requester: hcm(10), accepter: han(10) },
    requestedAt: world.ago(150 * DAY),
    status: 'DELETED',
    endedAt: world.ago(33 * DAY),
  });
};

interface Between extends Own {
  partners: ReturnType<typeof partnerVpcs>;
  carrier: CrossConnectRow;
  partnerOwner: UserRow;
  partnerOperator: UserRow;
}

/** Connections with the partner: requests of both sides, one connected, one refused and asked for again. */
export const partnerConnections = (world: WorldBuilder, between: Between): void => {
  const { people, network, crossConnects, partners, carrier, partnerOwner, partnerOperator } = between;
  const { hcm } = network;
  const outgoing = { by: people.operator, crossConnect: crossConnects.backbone };
  const incoming = { by: partnerOperator, crossConnect: carrier };

  const rejected = world.connection({
    ...{ ...outgoing, requester: hcm(2), accepter: partners.depot, decidedBy: partnerOwner },
    requestedAt: world.ago(12 * DAY),
    status: 'REJECTED',
    statusReason: 'Please send a request from the stock network, not from the shop floor.',
    message: 'Stock levels for the web shop',
  });
  world.connection({
    ...{ ...outgoing, requester: hcm(2), accepter: partners.depot, nth: 2 },
    requestedAt: world.ago(26 * HOUR),
    status: 'PENDING_ACCEPTANCE',
    message: 'HCM-VPC02 is the stock network, as agreed on the phone',
    replaces: rejected,
  });
  world.connection({
    ...{ ...outgoing, requester: hcm(1), accepter: partners.fleet, decidedBy: partnerOwner },
    requestedAt: world.ago(45 * DAY),
  });
  world.connection({
    ...{ ...incoming, requester: partners.depot, accepter: hcm(3) },
    requestedAt: world.ago(40 * MINUTE),
    status: 'PENDING_ACCEPTANCE',
    message: 'Label printing in the southern depots',
  });
  world.connection({
    ...{ ...incoming, requester: partners.tracking, accepter: hcm(4) },
    requestedAt: world.ago(6 * DAY + 20 * HOUR),
    status: 'PENDING_ACCEPTANCE',
  });
  world.connection({
    ...{ ...incoming, requester: partners.tracking, accepter: hcm(5), decidedBy: people.approver },
    requestedAt: world.ago(50 * DAY),
  });
  world.connection({
    ...{ ...incoming, requester: partners.fleet, accepter: hcm(6), decidedBy: people.approver },
    requestedAt: world.ago(48 * DAY),
    status: 'REJECTED',
    statusReason: 'HCM-VPC06 holds customer data and stays closed.',
  });
};
