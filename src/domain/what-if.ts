import { parseCidr } from './cidr';
import type { RulePair } from './connection-rules';
import type { RuleConnection, RuleVpc } from './network';

/** A change that is only imagined. */
export type PlanChange =
  | {
      readonly kind: 'add-vpc';
      readonly id: string;
      readonly name: string;
      readonly regionId: string;
      readonly cidr: string;
    }
  | { readonly kind: 'change-cidr'; readonly vpcId: string; readonly cidr: string }
  | { readonly kind: 'remove-connection'; readonly connectionId: string }
  | ({ readonly kind: 'add-connection' } & RulePair);
export type Plan = readonly PlanChange[];

/** The ids of imagined connections begin so, those of imagined VPCs too. */
export const IMAGINED = 'new-';
export const isImagined = (id: string) => id.startsWith(IMAGINED);
export const imaginedConnectionId = ({ crossConnectId, requesterVpcId, accepterVpcId }: RulePair) =>
  `${IMAGINED}${crossConnectId}.${requesterVpcId}.${accepterVpcId}`;

/** How an imagined VPC and connection look among those of the data. */
interface Imagine<V, C> {
  vpc(vpc: RuleVpc & { name: string }): V;
  connection(connection: RuleConnection & { id: string }): C;
}

/** What a plan makes of the network, in order; changes that speak of what is not there are without effect. */
export function applyPlan<V extends RuleVpc, C extends RuleConnection>(
  data: { readonly vpcs: readonly V[]; readonly connections: readonly C[] },
  plan: Plan,
  imagine: Imagine<V, C>,
): { vpcs: V[]; connections: C[] } {
  let vpcs = [...data.vpcs];
  let connections = [...data.connections];
  const isThere = (id: string) => vpcs.some((vpc) => vpc.id === id);
  for (const change of plan) {
    switch (change.kind) {
      case 'add-vpc': {
        const { kind: _kind, ...vpc } = change;
        if (!isThere(vpc.id)) vpcs.push(imagine.vpc(vpc));
        break;
      }
      case 'change-cidr':
        vpcs = vpcs.map((vpc) => (vpc.id === change.vpcId ? { ...vpc, cidr: change.cidr } : vpc));
        break;
      case 'remove-connection':
        connections = connections.filter(({ id }) => id !== change.connectionId);
        break;
      case 'add-connection': {
        const { kind: _kind, ...pair } = change;
        const id = imaginedConnectionId(pair);
        const known = connections.some((each) => each.id === id);
        if (!known && isThere(pair.requesterVpcId) && isThere(pair.accepterVpcId))
          connections.push(imagine.connection({ ...pair, id, status: 'PENDING_ACCEPTANCE' }));
      }
    }
  }
  return { vpcs, connections };
}

const SEPARATOR = '~';
const PARTS = {
  v: ['add-vpc', 'id', 'name', 'regionId', 'cidr'],
  a: ['change-cidr', 'vpcId', 'cidr'],
  d: ['remove-connection', 'connectionId'],
  c: ['add-connection', 'crossConnectId', 'requesterVpcId', 'accepterVpcId'],
} as const;

/** A plan as texts for a URL, one per change: short, readable, and the same plan when read again. */
export const writePlan = (plan: Plan): string[] =>
  plan.map((change) => {
    const [letter, [, ...keys]] = Object.entries(PARTS).find(([, [kind]]) => kind === change.kind) as [
      string,
      readonly [string, ...string[]],
    ];
    const values = change as unknown as Record<string, string>;
    return [letter, ...keys.map((key) => (values[key] ?? '').replaceAll(SEPARATOR, ' '))].join(SEPARATOR);
  });

/** Reads what `writePlan` wrote; what is not a change, or has a CIDR that is none, is left out. */
export const readPlan = (texts: readonly string[]): PlanChange[] =>
  texts.flatMap((text): PlanChange[] => {
    const [letter = '', ...values] = text.split(SEPARATOR);
    if (!Object.hasOwn(PARTS, letter)) return [];
    const [kind, ...keys] = PARTS[letter as keyof typeof PARTS];
    if (values.length !== keys.length || values.some((value) => value === '')) return [];
    const change = {
      kind,
      ...Object.fromEntries(keys.map((key, index) => [key, values[index]])),
    } as PlanChange;
    return 'cidr' in change && parseCidr(change.cidr) === undefined ? [] : [change];
  });
