import { defineWords } from '../words';

export const resize = defineWords('resize', {
  title: (name: string) => `Resize ${name}`,
  intro:
    'Its VPC connections go on while the bandwidth changes. The rest of the term is charged or refunded at once.',
  packages: 'Bandwidth package',
  current: 'Current',
  currentMeanwhile: 'Current by now',
  perMonth: 'a month',
  perMbps: 'per Mbps',
  listPrice: 'Before the discount',
  now: 'now',
  more: (amount: string) => `${amount} more a month`,
  less: (amount: string) => `${amount} less a month`,
  choose: 'Choose another package first.',
  calculating: 'Calculating the exact amount',
  holds: (time: string) => `This amount is valid until ${time}; then it is calculated again.`,
  downgradeTitle: (from: string, to: string) => `${from} becomes ${to}`,
  downgradeText: (connections: number) =>
    connections === 1
      ? 'The VPC connection through it then has less bandwidth. Make sure that this is enough for its traffic.'
      : `The ${connections} VPC connections through it then share less bandwidth. Make sure that this is enough for their traffic.`,
  downgradeEmpty: 'Connections that are made later will have less bandwidth.',
  pay: (amount: string) => `Resize and pay ${amount}`,
  refund: (amount: string) => `Resize and get ${amount}`,
  free: 'Resize at no charge',
  plain: 'Resize',
  meanwhileTitle: 'Somebody else has resized it meanwhile',
  meanwhile: (from: string, to: string) =>
    `It was ${from} when you began and is ${to} now. Your choice is kept; its amount is calculated again.`,
  sameAsYours: (to: string) => `It is ${to} now, which is what you have chosen. There is nothing left to do.`,
  changing: 'It is being changed. You can go on as soon as that is done.',
  quoteChanged: (before: string, now: string) =>
    `The amount has changed. Before: ${before}. Now: ${now}. Nothing was changed or paid; the button has the new amount.`,
});
