import { describe, expect, it } from 'vitest';
import type { Topology } from '../../contract/types';
import { mustParseCidr } from '../../domain/cidr';
import { buildSpace, stepFrom, subnetCells } from './space';

const vpc = (id: string, cidr: string, regionId: string) => ({
  ...{ id, name: id, cidr, regionId, accountName: 'Mekong Digital', own: true },
});
const topology: Topology = {
  regions: ['HCM03', 'HAN01', 'DAD01'].map((id) => ({ id, name: id, city: id })),
  vpcs: [
    vpc('HCM1', '10.10.0.0/16', 'HCM03'),
    vpc('HCM3', '10.15.0.0/16', 'HCM03'),
    vpc('HAN3', '10.15.0.0/16', 'HAN01'),
    vpc('HAN9', '10.16.0.0/15', 'HAN01'),
    vpc('OUT', '100.64.0.0/16', 'HAN01'),
  ],
  crossConnects: [],
  connections: [],
};
const tileOf = (cidr: string, region = '') =>
  buildSpace(topology, region).tiles.find((tile) => tile.cidr === cidr)!;

describe('the map of the address space', () => {
  it('has a lane for each region with VPCs, and 266 blocks', () => {
    const { regions, tiles } = buildSpace(topology, '');
    expect(regions.map(({ id }) => id)).toEqual(['HCM03', 'HAN01']);
    expect(tiles).toHaveLength(266);
  });
  it.each([
    ['10.10.0.0/16', ['used', 'free']],
    ['10.15.0.0/16', ['shared', 'shared']],
    ['10.16.0.0/16', ['free', 'used']],
    ['10.17.0.0/16', ['free', 'used']],
    ['192.168.0.0/16', ['free', 'free']],
  ])('%s is %s', (cidr, lanes) => {
    expect(tileOf(cidr).lanes).toEqual(lanes);
  });
  it('shows one region alone, yet knows what overlaps elsewhere', () => {
    expect(tileOf('10.15.0.0/16', 'HAN01').lanes).toEqual(['shared']);
  });
  it('tells apart what is none of the blocks', () => {
    expect(buildSpace(topology, '').others.map(({ vpcId }) => vpcId)).toEqual(['HAN9', 'OUT']);
  });
});

it('walks among the blocks by arrow keys and stays within', () => {
  expect(stepFrom(0, 'ArrowRight')).toBe(1);
  expect(stepFrom(0, 'ArrowLeft')).toBe(0);
  expect(stepFrom(5, 'ArrowDown')).toBe(21);
  expect(stepFrom(260, 'ArrowDown')).toBe(265);
  expect(stepFrom(7, 'End')).toBe(265);
  expect(stepFrom(7, 'x')).toBeUndefined();
});

it('zooms into the /24s of a block', () => {
  const subnets = [
    { name: 'app', range: mustParseCidr('10.10.1.0/24') },
    { name: 'wide', range: mustParseCidr('10.10.4.0/23') },
    { name: 'small', range: mustParseCidr('10.10.9.16/28') },
  ];
  const cells = subnetCells(mustParseCidr('10.10.0.0/16'), subnets);
  const named = cells.flatMap((cell, index) => (cell ? [`${index} ${cell.name}`] : []));
  expect(named).toEqual(['1 app', '4 wide', '5 wide', '9 small']);
});
