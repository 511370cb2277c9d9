import type { Topology } from '../../contract/types';
import { isImagined, type Plan } from '../../domain/what-if';
import { paths } from '../../paths';

export interface RealStep {
  kind: 'request' | 'remove' | 'readdress' | 'create-vpc';
  /** Where it is done in this console; VPCs are made elsewhere. */
  to?: string;
  /** Of what: the names of Cross Connects or VPCs. */
  name: string;
  count: number;
}

/** What has to be done for the plan to become real, in an order that works: first what makes room, then the requests. */
export function realSteps(plan: Plan, topology: Topology): RealStep[] {
  const nameOf = (id: string) =>
    [...topology.vpcs, ...topology.crossConnects].find((each) => each.id === id)?.name ?? id;
  const steps: RealStep[] = [];
  for (const change of plan) {
    if (change.kind === 'add-vpc')
      steps.push({ kind: 'create-vpc', name: `${change.name} ${change.cidr}`, count: 1 });
    if (change.kind === 'change-cidr')
      steps.push({ kind: 'readdress', name: `${nameOf(change.vpcId)} ${change.cidr}`, count: 1 });
  }
  const removed = plan.flatMap((change) => {
    const link =
      change.kind === 'remove-connection' &&
      topology.connections.find(({ id }) => id === change.connectionId);
    return link ? [link.crossConnectId] : [];
  });
  for (const id of new Set(removed)) {
    const count = removed.filter((each) => each === id).length;
    steps.push({ kind: 'remove', to: paths.crossConnect(id), name: nameOf(id), count });
  }
  const added = plan.flatMap((change) =>
    change.kind === 'add-connection' &&
    !isImagined(change.requesterVpcId) &&
    !isImagined(change.accepterVpcId)
      ? [change]
      : [],
  );
  for (const id of new Set(added.map(({ crossConnectId }) => crossConnectId))) {
    const pairs = added.filter(({ crossConnectId }) => crossConnectId === id);
    steps.push({ kind: 'request', to: paths.connectPairs(id, pairs), name: nameOf(id), count: pairs.length });
  }
  return steps;
}
