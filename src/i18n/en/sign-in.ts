import { defineWords } from '../words';

export const signIn = defineWords('signIn', {
  title: 'Sign in',
  purpose: 'Connect VPCs of different regions through Cross Connects.',
  demo: 'This is a demo: choose the person you want to be. Each tab can be somebody else.',
  people: (account: string) => `People of ${account}`,
  as: (name: string, role: string, account: string) => `Sign in as ${name}, ${role} of ${account}`,
  unavailable: 'This service offers no way to sign in.',
  leaving: 'Taking you to the sign-in. What you typed is kept.',
  signedOut: 'You are signed out.',
  again: 'Try again',
  faults: {
    unreachable: {
      what: 'The sign-in provider does not answer.',
      next: 'Check the connection and try again. What you typed is kept.',
    },
    denied: {
      what: 'The provider did not sign you in.',
      next: 'Try again, or sign in there as somebody else.',
    },
    stale: {
      what: 'This sign-in is out of date.',
      next: 'It was finished before, or started in another tab. Start again.',
    },
    refused: {
      what: 'The sign-in could not be completed.',
      next: 'Try again. If it happens again, tell the administrator of the console.',
    },
    'not-accepted': {
      what: 'The service does not accept this sign-in.',
      next: 'Try again. If it happens again, provider and service are set up for different audiences.',
    },
  },
  nobody: {
    title: 'No access',
    signedInAs: (email: string) => `Signed in as ${email}`,
    because: {
      'no-email':
        'The sign-in provider did not tell your e-mail address, by which you are found the first time.',
      'unknown-email': 'Nobody here has your e-mail address yet.',
      'unverified-email':
        'The sign-in provider has not verified your e-mail address. Verify it there, then sign in again.',
      'email-taken': 'Your e-mail address belongs to somebody who signs in here with another identity.',
    },
    noMember: 'You are not a member of this account.',
    noMemberText: 'Ask an owner of the account to add you, or sign in as somebody else.',
    other: 'Sign in as somebody else',
    firstAccount: 'Go to my own account',
  },
});
