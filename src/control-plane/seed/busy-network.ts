import type { AccountRow, VpcRow } from '../store/rows';
import type { WorldBuilder } from './world-builder';

/**
 * Per region the second octet of each VPC's 10.x.0.0/16, in order. DAD-VPC06 and CTO-VPC05 repeat blocks of HCM03, as
 * grown networks do, so that the pairing has something to refuse.
 */
const BLOCKS = {
  HCM03: [10, 11, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49],
  HAN01: [13, 14, 60, 61, 62, 63, 64, 65, 66, 67],
  DAD01: [80, 81, 82, 83, 84, 40, 86, 87],
  CTO01: [100, 101, 102, 103, 41, 105],
} as const;

export interface BusyNetwork {
  hcm: (number: number) => VpcRow;
  han: (number: number) => VpcRow;
  dad: (number: number) => VpcRow;
  cto: (number: number) => VpcRow;
}

/** The VPCs of the busy world: 36 of the account, and a few of its partner in HAN01 and HCM03. */
export const busyNetwork = (world: WorldBuilder, account: AccountRow): BusyNetwork => {
  const inRegion = (region: keyof typeof BLOCKS) => {
    const vpcs = BLOCKS[region].map((block, index) => {
      const name = `${region.slice(0, 3)}-VPC${String(index + 1).padStart(2, '0')}`;
      return world.vpc(account, region, name, `10.${block}.0.0/16`);
    });
    return (number: number) => {
      const vpc = vpcs[number - 1];
      if (!vpc) throw new Error(`${region} has no VPC ${number}`);
      return vpc;
    };
  };
  return { hcm: inRegion('HCM03'), han: inRegion('HAN01'), dad: inRegion('DAD01'), cto: inRegion('CTO01') };
};

export const partnerVpcs = (world: WorldBuilder, partner: AccountRow) => ({
  depot: world.vpc(partner, 'HAN01', 'LOG-VPC01', '10.120.0.0/16'),
  fleet: world.vpc(partner, 'HAN01', 'LOG-VPC02', '10.121.0.0/16'),
  tracking: world.vpc(partner, 'HAN01', 'LOG-VPC03', '172.20.0.0/16'),
  archive: world.vpc(partner, 'HCM03', 'LOG-VPC04', '192.168.0.0/16'),
});
