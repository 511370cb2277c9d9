import type { glossary } from '../../i18n/en/glossary';
import type { GlossaryTerm } from '../../i18n/glossary-term';

/** The terms of each group, in the order in which they explain each other. */
export const GROUPS: Record<keyof (typeof glossary)['en']['groups'], readonly GlossaryTerm[]> = {
  places: ['region', 'vpc', 'cidr', 'subnet', 'account'],
  links: ['crossConnect', 'requester', 'accepter', 'interconnect', 'vpcConnection', 'transitive'],
  money: ['bandwidth', 'package', 'term', 'resize', 'renew', 'ledger'],
  approval: ['request', 'expiry', 'twoPerson', 'lock'],
  conditions: ['live', 'verdict', 2009, 2010, 2011, 2012, 2013, 'ambiguous'],
  reach: ['route', 'longestPrefix', 'reachability', 'plan'],
};
