import type { Side, VpcConnection } from '../../contract/types';

/** A connection as seen from one of its two VPCs. */
export function seenFrom(vpcId: string, connection: VpcConnection) {
  const side: Side = connection.requester.vpcId === vpcId ? 'requester' : 'accepter';
  const [own, peer] =
    side === 'requester'
      ? [connection.requester, connection.accepter]
      : [connection.accepter, connection.requester];
  return { side, own, peer, foreign: peer.accountId !== own.accountId };
}
