import { defineWords, plural } from '../words';

/** Causes that the service names; any other reason is somebody's own words. */
const failures: Record<string, string> = {
  'authentication-timeout': 'The two regions could not authenticate each other in time.',
  'route-programming-failed': 'The routes could not be programmed.',
};

export const components = defineWords('components', {
  loading: 'Loading',
  retry: 'Try again',
  whatIs: 'What is this?',
  whatIsHere: 'What is what:',
  inGlossary: 'In the glossary',
  requestId: 'Request id',
  copyRequestId: 'Copy request id',
  close: 'Close',
  cancel: 'Cancel',
  breadcrumbs: 'Breadcrumbs',
  steps: 'Steps',
  legend: 'Legend',
  selectAll: 'Select all rows',
  copyId: (id: string) => `Copy ${id}`,
  copied: 'Copied',
  copyFailed: 'It could not be copied: select the text and copy it yourself.',
  updating: 'Updating…',
  updated: (ago: string) => `Updated ${ago}`,
  expires: (when: string) => `Expires ${when}`,
  expired: 'Expired',
  typeToConfirm: (name: string) => `Type "${name}" to confirm`,
  typeFirst: 'Type the name first.',
  missingMoney: (amount: string) =>
    `${amount} are missing. Top up the balance, or choose a smaller package or a shorter term.`,
  waitSeconds: (seconds: number) => `Try again in ${seconds} ${plural(seconds, 'second', 'seconds')}.`,

  pager: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    position: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },

  crossConnectStatus: {
    PROVISIONING: 'Provisioning',
    ACTIVE: 'Active',
    CHANGING: 'Changing',
    EXPIRED: 'Expired',
    DELETING: 'Deleting',
    FAILED: 'Failed',
  },
  connectionStatus: {
    PENDING_ACCEPTANCE: 'Pending acceptance',
    PROVISIONING: 'Provisioning',
    ACTIVE: 'Active',
    DELETING: 'Deleting',
    DELETED: 'Deleted',
    REJECTED: 'Rejected',
    CANCELLED: 'Cancelled',
    EXPIRED: 'Expired',
    FAILED: 'Failed',
  },
  verdict: {
    connected: 'Connected',
    pending: 'Pending',
    eligible: 'Eligible',
    warned: 'Eligible with a warning',
    blocked: 'Blocked',
  },
  role: { viewer: 'Viewer', operator: 'Operator', approver: 'Approver', owner: 'Owner' },

  reason: {
    'permission-read': 'Your role does not let you read this.',
    'permission-change': 'Your role only reads. An operator, approver or owner of the account can do this.',
    'permission-approve': 'Only an approver or owner of the account can decide on requests.',
    'permission-spend': 'Only an owner of the account can spend money.',
    'permission-manage-tokens': 'An API token cannot manage API tokens. Sign in to do it.',
    'permission-manage-members': 'Only an owner of the account can do this.',
    'not-active': 'The Cross Connect is not active.',
    'has-connections': 'Remove its live connections first.',
    'connections-setting-up': 'Connections are still being set up. They can be removed once that is done.',
    'deletion-locked': 'It is locked against deletion. Take the lock off first.',
    'wrong-state': 'Not possible in the present state.',
    'not-the-owner': 'Another account owns this.',
    'not-the-requester': 'Only the requester side can do this.',
    'not-the-approver': 'Only the accepter side can decide.',
    'own-request': 'Two-person approval: somebody else has to decide on a request of yours.',
    'two-person-approval': 'This Cross Connect asks for two-person approval.',
    'other-account': 'A VPC belongs to another account, which has to approve.',
    'conditions-violated': 'The conditions for connecting are not met.',
    'quota-reached': 'The quota of the account is used up.',
    'replaced-already': 'It has been requested again already.',
    'last-owner': 'An account needs an owner. Make somebody else an owner first.',
    'above-own-role': 'A token cannot have more than your own role.',
    'too-many-tokens': 'You have as many working tokens as one person may have. Revoke one first.',
    'ended-already': 'It does not work any more.',
  },

  failures,

  error: {
    network: {
      what: 'No answer from the service.',
      next: 'Check the connection and try again. Nothing you typed is lost.',
    },
    contract: {
      what: 'The service gave an answer that the console does not understand.',
      next: 'Reload the page; the console may be older than the service.',
    },
    unknown: { what: 'Something went wrong.', next: 'Try again, or reload the page.' },
  },
  problem: {
    malformed: { what: 'The request could not be read.', next: 'Reload the page and try again.' },
    unauthenticated: { what: 'You are no longer signed in.', next: 'Sign in again. What you typed is kept.' },
    'insufficient-balance': { what: 'The balance is too low.', next: 'Top up, or choose something smaller.' },
    'payment-declined': { what: 'The payment was declined. Nothing was changed.', next: 'Try again.' },
    forbidden: { what: 'Your role does not allow this.', next: 'Ask an owner of the account.' },
    'not-found': {
      what: 'There is nothing here.',
      next: 'It was deleted, or it belongs to another account. Go back to the list.',
    },
    'condition-violated': { what: 'These VPCs cannot be connected.', next: 'See what blocks each pair.' },
    'warning-not-acknowledged': { what: 'A warning is not acknowledged.', next: 'Read it and tick it off.' },
    'has-connections': {
      what: 'The Cross Connect still has live connections.',
      next: 'Remove them, then delete it.',
    },
    'deletion-locked': { what: 'It is locked against deletion.', next: 'Take the lock off first.' },
    'quote-changed': {
      what: 'The price is another one now. Nothing was paid.',
      next: 'Look at the new one.',
    },
    'name-taken': { what: 'The name is already in use.', next: 'Choose another name.' },
    'not-active': { what: 'The Cross Connect is not active.', next: 'Wait until it is, or renew it.' },
    'wrong-state': {
      what: 'This is not possible any more.',
      next: 'Somebody was faster, or time went on. Look at the present state.',
    },
    'not-the-approver': {
      what: 'Somebody else has to decide.',
      next: 'An approver of the accepter side can.',
    },
    'last-owner': { what: 'An account needs an owner.', next: 'Make somebody else an owner first.' },
    'quota-exceeded': {
      what: 'A quota is used up.',
      next: 'Remove something first, or ask for a higher quota.',
    },
    'idempotency-conflict': {
      what: 'This was sent before with other content.',
      next: 'Reload the page and try again.',
    },
    'version-conflict': {
      what: 'Somebody else changed it first.',
      next: 'Look at what is there now, then try again.',
    },
    'too-large': { what: 'This is too large.', next: 'Send less at once.' },
    'unsupported-media-type': {
      what: 'The request could not be read.',
      next: 'Reload the page and try again.',
    },
    'invalid-input': { what: 'Some input is not valid.', next: 'See the marked fields.' },
    'region-mismatch': {
      what: 'A VPC is not in the region of its side.',
      next: 'Choose a VPC of the right region.',
    },
    'version-required': { what: 'The request could not be read.', next: 'Reload the page and try again.' },
    'rate-limited': { what: 'Too many requests.', next: 'Wait a minute and try again.' },
    internal: { what: 'The service failed. Nothing was changed.', next: 'Try again.' },
    'unknown-person': {
      what: 'You have signed in, but nobody here is known by your address.',
      next: 'Ask an owner of your account to add you, or sign in as somebody else.',
    },
    unavailable: { what: 'The service cannot answer now.', next: 'Try again in a moment.' },
  },
});
