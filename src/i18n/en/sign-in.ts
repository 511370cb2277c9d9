import { defineWords } from '../words';

export const signIn = defineWords('signIn', {
  title: 'Sign in',
  purpose: 'Connect VPCs of different regions through Cross Connects.',
  demo: 'This is a demo: choose the person you want to be. Each tab can be somebody else.',
  people: (account: string) => `People of ${account}`,
  as: (name: string, role: string, account: string) => `Sign in as ${name}, ${role} of ${account}`,
  unavailable: 'This service offers no demo people to sign in as.',
});
