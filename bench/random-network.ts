import type { NetworkData, RuleConnection, RuleVpc } from '../src/domain/network';

/** The same figures in every run: what is compared is code, not luck. */
export function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** VPCs of two regions, of /16 to /24 out of 10.0.0.0/8, and active connections among them in one Cross Connect per 500. */
export function randomNetwork(vpcCount: number, connectionCount: number, seed = 1): NetworkData {
  const random = createRandom(seed);
  const half = vpcCount / 2;
  const vpcs = Array.from({ length: vpcCount }, (_, index): RuleVpc => {
    const prefix = 16 + random(9);
    return {
      id: `v${index}`,
      cidr: `10.${random(256)}.${random(256)}.0/${prefix}`,
      regionId: index < half ? 'A' : 'B',
    };
  });
  const crossConnects = Array.from({ length: Math.ceil(connectionCount / 500) }, (_, index) => ({
    ...{ id: `x${index}`, requesterRegionId: 'A', accepterRegionId: 'B' },
    status: 'ACTIVE' as const,
  }));
  const connections = Array.from({ length: connectionCount }, (_, index): RuleConnection => ({
    ...{ id: `c${index}`, crossConnectId: `x${index % crossConnects.length}`, status: 'ACTIVE' },
    requesterVpcId: `v${random(half)}`,
    accepterVpcId: `v${half + random(half)}`,
  }));
  return { vpcs, crossConnects, connections };
}

export const time = (work: () => void) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
