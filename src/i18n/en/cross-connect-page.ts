import type { CrossConnectStatus } from '../../contract/types';
import { defineWords, plural } from '../words';

const movingTitle: Partial<Record<CrossConnectStatus, string>> = {
  PROVISIONING: 'Being provisioned',
  CHANGING: 'Being changed',
  DELETING: 'Being deleted',
};

export const crossConnectPage = defineWords('crossConnectPage', {
  detail: {
    title: 'Cross Connect',
    purpose: (from: string, to: string) => `Joins ${from} with ${to}.`,
    tabs: 'Views of this Cross Connect',
    connections: 'Connections',
    activity: 'Activity',
    facts: 'Facts',
  },
  facts: {
    id: 'Id',
    requester: 'Requester region',
    accepter: 'Accepter region',
    bandwidth: 'Bandwidth',
    account: 'Owner',
    connections: 'Connections',
    counts: (live: number, pending: number) =>
      pending === 0 ? `${live} live` : `${live} live, ${pending} of them pending`,
    price: 'Price',
    perMonth: (months: number) => `a month, paid for ${plural(months, '1 month', `${months} months`)}`,
    expires: 'Expires',
    twoPerson: 'Two-person approval',
    on: 'On',
    off: 'Off',
    ledger: 'ledger',
    lock: 'Deletion lock',
    created: 'Created',
  },
  progress: {
    under: 'Under way',
    title: movingTitle,
    label: (name: string) => `Progress of ${name}`,
  },
  state: {
    foreign: (account: string) =>
      `${account} owns this Cross Connect. You see the connections of your own VPCs, and nothing else of it.`,
    failedTitle: 'Provisioning failed',
    refunded: 'Everything you paid was refunded: {amount}.',
    createAnother: 'Create another Cross Connect',
    endsTitle: (when: string) => `The paid term ends ${when}`,
    endsText: (when: string) =>
      `On ${when} traffic stops. Renewed before, it goes on without a break; the new term follows the present one.`,
    expiredTitle: 'The paid term has ended',
    expiredText: (when: string) =>
      `No traffic has passed since ${when}. The VPC connections are kept, and work again once the Cross Connect is renewed.`,
  },
  gone: {
    title: 'There is no such Cross Connect here',
    text: 'It was deleted, or it belongs to another account.',
    deletedTitle: (name: string) => `${name} is deleted`,
    deletedText: 'Its history stays in the activity of the account.',
    toList: 'See all Cross Connects',
  },

  edit: {
    title: (name: string) => `Change ${name}`,
    name: 'Name',
    nameHint: (min: number, max: number) =>
      `${min} to ${max} characters: A-Z, a-z, 0-9, space, and .\u00a0@\u00a0_\u00a0-`,
    description: 'Description',
    descriptionHint: (used: number, max: number) => `Optional. ${used} of ${max} characters`,
    twoPerson: 'Two-person approval',
    twoPersonHint: 'Nobody approves a request of their own: a second person has to accept it.',
    lock: 'Lock against deletion',
    lockHint: 'Nobody can delete it until the lock is taken off again.',
    save: 'Save',
    saveAnyway: 'Save mine anyway',
    on: 'on',
    off: 'off',
  },
  deleteOne: {
    title: (name: string) => `Delete ${name}`,
    alone: (name: string) => `${name} is deleted. No VPC is connected through it.`,
    confirm: 'Delete Cross Connect',
    ends: (from: string, to: string) => `The link between ${from} and ${to} ends for good.`,
    noRefund: 'Nothing is refunded.',
    noRefundUntil: (date: string) => `Nothing is refunded, although it is paid until ${date}.`,
    refundedAlready: 'Everything paid for it was refunded when provisioning failed.',
    confirmAll: 'Remove all and delete',
    what: 'What happens, in this order',
    cancelled: (n: number) =>
      plural(n, '1 request that waits is cancelled.', `${n} requests that wait are cancelled.`),
    removed: (n: number) =>
      plural(
        n,
        '1 VPC connection is removed; its traffic stops.',
        `${n} VPC connections are removed; their traffic stops.`,
      ),
    deleted: 'The Cross Connect is deleted, and cannot be brought back.',
    allOrNothing: 'It begins with all of this or with nothing.',
    connections: 'VPC connections that go with it',
  },

  connections: {
    caption: 'Live VPC connections',
    history: 'History',
    historyCaption: 'Ended VPC connections',
    found: (n: number) => plural(n, '1 connection, active or waiting', `${n} connections, active or waiting`),
    requester: 'Requester VPC',
    accepter: 'Accepter VPC',
    of: (account: string) => `of ${account}`,
    status: 'Status',
    requested: 'Requested',
    expires: 'Expires',
    reason: 'Reason',
    by: (name: string) => `by ${name}`,
    actions: 'Actions',
    answer: 'Accept or reject…',
    cancel: 'Cancel request…',
    remove: 'Delete…',
    again: 'Request again…',
    emptyTitle: 'No VPCs are connected yet',
    emptyText: (from: string, to: string) =>
      `A VPC connection pairs a VPC in ${from} with one in ${to}. Once the accepter side has approved it, the servers of both reach each other by private address.`,
  },
  removeConnection: {
    title: 'Delete the connection',
    text: (pair: string) => `${pair} are disconnected in both directions:`,
    loses: '{vpc} no longer reaches {peer} ({range}). These servers are affected:',
    losesForeign: '{vpc} no longer reaches {peer} ({range}).',
    noServers: 'None: there are no servers in this VPC.',
    more: (n: number) => `and ${n} more`,
    notTransitive: 'Other connections of the two VPCs stay as they are.',
    confirm: 'Delete connection',
    done: (pair: string) => `${pair}: the connection is being deleted.`,
  },
  activity: {
    caption: 'Activity of this Cross Connect',
    found: (n: number) => plural(n, '1 event', `${n} events`),
    when: 'When',
    what: 'What',
    object: 'Object',
    who: 'Who',
    nobody: 'By itself',
    reason: 'Reason',
    emptyTitle: 'Nothing has happened yet',
    emptyText: 'Every change of this Cross Connect and its connections is recorded here.',
    pages: 'Pages of activity',
  },
});
