import type { Topology } from '../../contract/types';
import { applyPlan, type Plan } from '../../domain/what-if';

/** The topology as the plan would make it; the same object where there is no plan. */
export function plannedTopology(topology: Topology, plan: Plan): Topology {
  if (plan.length === 0) return topology;
  const accountName = topology.vpcs.find(({ own }) => own)?.accountName ?? '';
  const planned = applyPlan(topology, plan, {
    vpc: (vpc) => ({ ...vpc, own: true, accountName }),
    connection: (connection) => connection,
  });
  return { ...topology, ...planned };
}
