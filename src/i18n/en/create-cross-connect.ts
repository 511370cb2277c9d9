import { defineWords, plural } from '../words';

const months = (n: number) => plural(n, '1 month', `${n} months`);

export const createCrossConnect = defineWords('createCrossConnect', {
  title: 'Create a Cross Connect',
  purpose: 'Buy a link between two regions. VPCs are connected through it once it is active.',
  list: 'Cross Connects',
  startOver: 'Start over',
  cannotTitle: 'You can look at the prices, but not buy',
  steps: { basics: 'Basics', regions: 'Regions', bandwidth: 'Bandwidth', review: 'Review and pay' },
  next: 'Next',
  back: 'Back',
  basics: {
    name: 'Name',
    nameHint: (min: number, max: number) =>
      `${min} to ${max} characters: A-Z, a-z, 0-9, space, and .\u00a0@\u00a0_\u00a0-`,
    description: 'Description',
    descriptionHint: (used: number, max: number) => `Optional. ${used} of ${max} characters`,
    twoPerson: 'Two-person approval',
    twoPersonHint: 'Nobody approves a request of their own: a second person has to accept it.',
  },
  regions: {
    requesterRegionId: 'Requester region',
    accepterRegionId: 'Accepter region',
    choose: 'Choose a region',
    hint: {
      requesterRegionId: 'Connections are requested from here.',
      accepterRegionId: 'Owners of VPCs here accept them.',
    },
    exchange: 'Exchange the regions',
  },
  bandwidth: {
    package: 'Bandwidth package',
    choosePackage: 'Choose a package.',
    discount: (percent: string) => `−${percent}%`,
    listPrice: 'List price',
    perMonth: 'a month',
    perMbps: 'per Mbps',
    vatIncluded: 'Prices include 10% VAT.',
    term: 'Term',
    months,
    noneTitle: 'No package for these regions',
    noneText: (from: string, to: string) =>
      `There is no bandwidth package between ${from} and ${to}. Choose other regions.`,
  },
  cost: {
    title: 'Cost',
    regions: 'Regions',
    bandwidth: 'Bandwidth',
    notYet: 'Not chosen yet',
    monthly: 'Per month',
    term: 'Term',
    months,
    total: 'Total',
    formula: (n: number, monthly: string, total: string) => `${n} × ${monthly} = ${total}.`,
    vat: (amount: string) => `It includes ${amount} of VAT (10%).`,
    paidUntil: (date: string) => `Paid until ${date} when created now.`,
    balance: 'Balance now',
    after: 'Balance after',
  },
  review: {
    change: 'Change',
    changePart: (part: string) => `Change: ${part}`,
    none: 'None',
    yes: 'Yes',
    no: 'No',
    shortTitle: 'The balance is too low',
    chooseSmaller: 'Change package or term',
    simulated:
      'The payment is simulated: it is taken from the balance of the account, and no real money moves.',
    noRefund: 'Should provisioning fail, everything is refunded. Deleting a Cross Connect refunds nothing.',
    pay: (amount: string) => `Pay ${amount} and create`,
  },
  sentBefore: {
    title: 'This may have been bought already',
    text: 'An earlier try was sent with other content and may have succeeded. Look at the list before you pay again.',
    look: 'Look at the list',
    another: 'Buy another one',
  },
});
