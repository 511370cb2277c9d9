import { REQUEST_LIFETIME_DAYS } from '../../domain/connection-lifecycle';
import { defineWords, plural } from '../words';

export const requests = defineWords('requests', {
  expiry: 'Expiry of a request',
  title: 'Requests',
  purpose: 'VPC connections that wait for an approval, and what became of earlier ones.',
  tabsLabel: 'Kinds of requests',
  tabs: { toApprove: 'To approve', sent: 'Sent', history: 'History' },
  list: {
    toApprove: 'Requests to approve',
    sent: 'Requests sent',
    history: 'Answered and ended requests',
  },
  empty: {
    toApprove: {
      title: 'Nothing to approve',
      text: `When somebody asks to connect a VPC with one of yours, the request waits here for ${REQUEST_LIFETIME_DAYS} days. Until you answer, no traffic flows.`,
    },
    sent: {
      title: 'No request of yours is waiting',
      text: "Ask for a connection with another account's VPC, or leave the approval to a colleague: the request stays here until it is answered.",
      action: 'Choose a Cross Connect',
    },
    history: {
      title: 'No history yet',
      text: 'Accepted, rejected, cancelled and expired requests stay here for good, with who decided and why.',
    },
  },
  search: 'Search the history',
  searchHint: 'VPC, CIDR, account, Cross Connect, message',
  noMatch: 'Nothing in the history fits the search.',
  select: (pair: string) => `Select ${pair}`,
  selectAll: 'Select all',
  from: (account: string) => `from ${account}`,
  to: (account: string) => `to ${account}`,
  cannotNow: 'Conditions not met',
  selected: (count: number) => plural(count, '1 request selected', `${count} requests selected`),
  clear: 'Clear the selection',
  acceptMany: (count: number) => plural(count, 'Accept 1 request', `Accept ${count} requests`),
  rejectMany: (count: number) => plural(count, 'Reject 1 request', `Reject ${count} requests`),

  request: 'Request',
  notHere: 'This request is no longer in this list.',
  showIn: 'Show it in {tab}.',
  requester: 'Requester',
  accepter: 'Accepter',
  of: (account: string) => `of ${account}`,
  crossConnect: 'Cross Connect',
  crossConnectOf: (mbps: string, account: string) => `${mbps}, bought by ${account}`,
  id: 'Id',
  requested: 'Requested by',
  by: '{who}, {when}',
  accepted: 'Accepted by',
  rejected: 'Rejected by',
  reason: 'Reason of the rejection',
  cause: 'Cause of the failure',
  noReason: 'None was given.',
  message: 'Message',
  noMessage: 'No message.',
  earlier: 'Repeats an {link}',
  earlierLink: 'earlier request',
  later: 'Was {link}',
  laterLink: 'requested again',

  conditions: 'Conditions',
  conditionsMet: 'Checked again just now: all conditions are met.',
  staysPending:
    'It cannot be accepted as the network is now. It stays pending until that changes or it expires.',
  acknowledge: 'I know that these destinations will be ambiguous.',
  acknowledgeFirst: 'Acknowledge the warning first.',
  connects: (pair: string, crossConnect: string) => `${pair} are connected through ${crossConnect}.`,
  trail: 'What happened to it',
  holds:
    'While it waits, and once accepted, other pairs are judged as if it were connected. If it is rejected or cancelled:',

  accept: 'Accept and connect',
  reject: 'Reject…',
  cancel: 'Cancel request…',
  again: 'Request again…',
  againByThem: (account: string) => `${account} can request it again.`,
  done: {
    accepted: (pair: string) => `${pair} is accepted. It is being connected now.`,
    rejected: (pair: string) => `${pair} is rejected. The requester sees your reason.`,
    cancelled: (pair: string) => `The request for ${pair} is cancelled.`,
  },
  overtaken: {
    title: 'Somebody was faster',
    by: '{who} has decided it, {when}. It is now:',
    alone: 'It is now:',
    typed: 'What you typed was not sent, and is kept here:',
    copy: 'Copy the text',
  },
  seeTopology: 'See it in the topology',
  seeNew: 'See the new request',

  rejectDialog: {
    title: (count: number) => plural(count, 'Reject the request', `Reject ${count} requests`),
    reason: 'Reason',
    reasonHint: (left: number) => `Optional. The requester reads it. ${left} characters left.`,
    confirm: (count: number) => plural(count, 'Reject', `Reject ${count}`),
  },
  acceptDialog: {
    keeps:
      'A request holds its place already, as the connection will: no other pair becomes illegal or free by accepting.',
    title: (count: number) => plural(count, 'Accept 1 request', `Accept ${count} requests`),
    text: 'Each is checked again by itself. One that cannot be accepted does not stop the others.',
    warned: 'Some lead to ambiguous destinations:',
    confirm: (count: number) => plural(count, 'Accept and connect', `Accept and connect ${count}`),
  },
  cancelDialog: {
    title: 'Cancel the request',
    text: (pair: string, account: string) =>
      `${account} will no longer see the request for ${pair}. You can request it again later.`,
    confirm: 'Cancel the request',
  },
  bulk: {
    title: (done: number, all: number) => `${done} of ${all} done`,
    accepted: 'Accepted',
    rejected: 'Rejected',
    running: (done: number, all: number) => `${done} of ${all}…`,
    close: 'Close the results',
  },
});
