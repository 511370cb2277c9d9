import { VAT_PERCENT } from '../../domain/pricing';
import { defineWords } from '../words';

const months = (n: number) => (n === 1 ? '1 month' : `${n} months`);

/** What every change that costs money, and the ledger, say alike. */
export const payment = defineWords('payment', {
  months,
  line: {
    term: 'The term',
    'unused-current': 'Rest of the term, given back at the present price',
    'unused-next': 'Rest of the term, charged at the new price',
  },
  /** How the amount of a line was calculated; only the parts that it has. */
  ofMonths: (n: number, monthly: string) => `${months(n)} × ${monthly}`,
  ofMinutes: (monthly: string, minutes: string, ofMinutes: string) =>
    `${monthly} × ${minutes} ÷ ${ofMinutes} minutes of the running month`,
  nothingLeft: 'nothing is left',
  total: { charge: 'To pay', refund: 'You get back', none: 'Nothing to pay' },
  flow: {
    charge: (amount: string) => `You pay ${amount}`,
    refund: (amount: string) => `You get back ${amount}`,
    none: (_amount: string) => 'Nothing to pay',
  },
  vat: (amount: string) => `VAT of ${VAT_PERCENT}% within: ${amount}`,
  balance: 'Balance',
  after: 'Balance afterwards',
  paidUntil: 'Paid until',
  simulated: 'Simulated: no real money is moved.',
});
