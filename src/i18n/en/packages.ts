import { VAT_PERCENT } from '../../domain/pricing';
import { TERMS } from '../../domain/term';
import { either } from '../either';
import { defineWords } from '../words';

export const packages = defineWords('packages', {
  title: 'Packages',
  purpose: 'What a Cross Connect costs between two regions, by bandwidth.',
  from: 'Requester region',
  to: 'Accepter region',
  exchange: 'Exchange the regions',
  caption: (from: string, to: string) => `Bandwidth packages from ${from} to ${to}`,
  bandwidth: 'Bandwidth',
  discount: 'Discount',
  perMonth: 'Price per month',
  perMbps: 'Per Mbps and month',
  action: 'Action',
  listPrice: 'List price',
  noDiscount: 'None',
  best: 'Best price per Mbps',
  create: 'Create with this package',
  createFor: (name: string) => `Create with this package: ${name}`,
  vat: `Prices include ${VAT_PERCENT}% VAT. The whole term (${either(TERMS, 'or')} months) is charged when the Cross Connect is created. Both directions cost the same.`,
  emptyTitle: 'No packages between these regions',
  emptyText: 'Choose another pair of regions.',
  oneRegionTitle: 'Only one region is available',
  oneRegionText: 'A Cross Connect joins two regions, so there is nothing to buy yet.',
});
