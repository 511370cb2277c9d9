import type { Topology } from '../../contract/types';
import { BLOCKS, spaceUses, type SpaceUse } from '../../domain/address-space';
import { contains, formatCidr, overlaps, type Cidr } from '../../domain/cidr';
import { buildCidrIndex } from '../../domain/cidr-index';
import { buildNetwork, type Network } from '../../domain/network';

export type Use = SpaceUse & { name: string; accountName: string; own: boolean };
/** In each region's lane: nobody, one VPC, or addresses that some other VPC has too. */
export type Lane = 'free' | 'used' | 'shared';
export interface Tile {
  range: Cidr;
  cidr: string;
  /** Of every region, in the order of `Space.regions`. */
  lanes: Lane[];
  uses: Use[];
}
export interface Space {
  network: Network;
  /** Those that hold a VPC. */
  regions: Topology['regions'];
  tiles: Tile[];
  uses: Use[];
  /** VPCs whose CIDR is none of the blocks: wider, narrower, or out of the pool. */
  others: Use[];
}

/** The blocks in three fields, as they are drawn. */
export const FIELDS = [
  { id: '10', from: 0, to: 256 },
  { id: '172', from: 256, to: 265 },
  { id: '192', from: 265, to: 266 },
] as const;

export function buildSpace(topology: Topology, regionId: string): Space {
  const network = buildNetwork(topology);
  const facts = new Map(topology.vpcs.map((vpc) => [vpc.id, vpc]));
  const uses = spaceUses(network).map((use): Use => {
    const vpc = facts.get(use.vpcId);
    const { name = use.vpcId, accountName = '', own = false } = vpc ?? {};
    return { ...use, name, accountName, own };
  });
  const shown = uses.filter((use) => regionId === '' || use.regionId === regionId);
  const held = new Set(uses.map((use) => use.regionId));
  const regions = topology.regions.filter(({ id }) => held.has(id) && (regionId === '' || id === regionId));
  const index = buildCidrIndex(shown, ({ range }) => range);
  const tiles = BLOCKS.map((range): Tile => {
    const here = index.overlapping(range);
    const lanes = regions.map(({ id }): Lane => {
      const inLane = here.filter((use) => use.regionId === id);
      if (inLane.length === 0) return 'free';
      return inLane.some((use) => use.overlapping.length > 0) ? 'shared' : 'used';
    });
    return { range, cidr: formatCidr(range), lanes, uses: here };
  });
  const isBlock = (use: Use) => BLOCKS.some((block) => formatCidr(block) === formatCidr(use.range));
  return { network, regions, tiles, uses: shown, others: shown.filter((use) => !isBlock(use)) };
}

/** Among blocks: a step right, left, down or up in its field; the end of a field leads on to the next. */
export function stepFrom(index: number, key: string): number | undefined {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 16, ArrowUp: -16 };
  if (key === 'Home') return 0;
  if (key === 'End') return BLOCKS.length - 1;
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(index + step, 0), BLOCKS.length - 1);
}

export interface SubnetCell {
  name: string;
  cidr: string;
}
/** The 256 /24s of a /16, and which of them a VPC's subnets use. */
export function subnetCells(
  block: Cidr,
  subnets: readonly { name: string; range: Cidr }[],
): (SubnetCell | undefined)[] {
  return Array.from({ length: 256 }, (_, index) => {
    const first = block.first + index * 256;
    const cell: Cidr = { first, last: first + 255, prefix: 24 };
    const found = subnets.find(({ range }) => overlaps(range, cell) && contains(block, range));
    return found && { name: found.name, cidr: formatCidr(found.range) };
  });
}
