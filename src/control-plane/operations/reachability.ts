import { containsAddress, formatAddress, mustParseCidr, parseAddress } from '../../domain/cidr';
import { effectiveRoutes } from '../../domain/routes';
import { buildNetwork, type Network } from '../../domain/network';
import type { Hop } from '../../domain/hop';
import type { ResolvedPlace } from '../../domain/place';
import { checkReach } from '../../domain/reachability';
import { mend } from '../../domain/remedy';
import type { Reach, ReachHop } from '../../contract/types';
import type { Handled, Output } from '../../contract/operations';
import type { Handler } from '../context';
import { notFound, Refusal } from '../problem';
import { topologyOf } from './topology';
import { toCheck } from './rule-network';

type Topology = Output<'getTopology'>;
type Place = Handled<'checkReachability'>['body']['from'];

/** A VPC that the caller does not see is unknown; an address that a named VPC does not have is an input error. */
function needKnown(network: Network, place: Place, path: 'from' | 'to') {
  if (place.vpcId === undefined) return;
  const vpc = network.vpcs.get(place.vpcId);
  if (vpc === undefined) throw notFound();
  const address = place.address === undefined ? undefined : parseAddress(place.address);
  if (address === undefined || containsAddress(mustParseCidr(vpc.cidr), address)) return;
  const message = `Not an address of the VPC, which has ${vpc.cidr}.`;
  throw new Refusal('invalid-input', message, {
    errors: [{ path: `${path}.address`, rule: 'not-in-vpc', message }],
  });
}

function namesOf({ regions, vpcs, crossConnects }: Topology) {
  const names = new Map<string, string>();
  for (const { id, name } of [...regions, ...crossConnects]) names.set(id, name);
  for (const { id, name } of vpcs) names.set(id, name ?? id);
  return (id: string) => names.get(id) ?? id;
}

/** Judged with what the caller sees: routes that another account's VPC has elsewhere are not its business. */
export const checkReachability: Handler<'checkReachability'> = {
  mode: 'read',
  async run({ body }, context): Promise<Reach> {
    const topology = await topologyOf(context);
    const network = buildNetwork(topology);
    needKnown(network, body.from, 'from');
    needKnown(network, body.to, 'to');
    const reach = checkReach(network, body.from, body.to);
    const { remedy, blocked } = mend(network, reach);
    const nameOf = namesOf(topology);
    const place = (resolved: ResolvedPlace | undefined) =>
      resolved && {
        vpcId: resolved.vpcId,
        name: nameOf(resolved.vpcId),
        address: formatAddress(resolved.address),
      };
    const hop = (each: Hop): ReachHop => ({ ...each, name: nameOf(each.id) });
    const [from, to] = [place(reach.from), place(reach.to)];
    return {
      verdict: reach.verdict,
      ...(from && { from }),
      ...(to && { to }),
      hops: reach.hops.map(hop),
      returnHops: reach.returnHops.map(hop),
      ...(reach.failure && { failure: { ...reach.failure, vpcIds: [...(reach.failure.vpcIds ?? [])] } }),
      ...(remedy && { remedy }),
      ...(blocked && {
        blocked: { ...toCheck(blocked.pair, blocked.judgement), crossConnectId: blocked.pair.crossConnectId },
      }),
    };
  },
};

export const listVpcRoutes: Handler<'listVpcRoutes'> = {
  mode: 'read',
  async run({ params }, context) {
    const topology = await topologyOf(context);
    const vpcs = new Map(topology.vpcs.map((vpc) => [vpc.id, vpc]));
    if (vpcs.get(params.vpcId)?.own !== true) throw notFound();
    const end = (vpcId: string) => ({ vpcId, cidr: '', regionId: '', ...vpcs.get(vpcId) });
    const items = effectiveRoutes(
      params.vpcId,
      topology.connections.map((each) => ({
        ...each,
        requester: end(each.requesterVpcId),
        accepter: end(each.accepterVpcId),
      })),
    );
    return { items };
  },
};
