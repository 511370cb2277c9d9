import { defineWords } from '../words';

export const demo = defineWords('demo', {
  banner: 'Demo: sign-in, network and payment are simulated.',
  open: (world: string) => `World: ${world}. Change or reset it`,
  title: 'Demo world and settings',
  world: 'World',
  worldName: {
    empty: 'Empty',
    'two-regions': 'Two regions',
    example: 'Example',
    conflicts: 'Conflicts',
    'two-accounts': 'Two accounts',
    busy: 'Busy',
    wide: 'Wide',
    huge: 'Huge',
  },
  worlds: {
    empty: 'an account with a balance and nothing else',
    'two-regions': 'VPCs, and no Cross Connect yet',
    example: 'Cross Connect 1 with three connections',
    conflicts: 'every reason for which a pair is refused',
    'two-accounts': 'requester and accepter are different customers',
    busy: 'every state, and a long history',
    wide: '500 VPCs in each of two regions',
    huge: '10,000 VPCs in 32 regions, for the topology',
  },
  reset: 'Reset demo data',
  resetText:
    'Discards everything that was made in the demo and starts the chosen world again. All tabs have to sign in again.',
  provisioning: 'Provisioning takes (seconds)',
  faults: 'Simulated network and faults',
  faultNames: {
    delayMs: 'Delay of every answer (ms)',
    failReads: 'Reads that fail next',
    failChanges: 'Changes that fail next',
    loseAnswers: 'Changes whose answer is lost next',
    failProvisioning: 'Cross Connects that fail to provision next',
    declinePayments: 'Payments that are declined next',
  },
  apply: 'Apply settings',
  applied: 'Settings applied.',
});
