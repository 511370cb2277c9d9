import type { CreateForm } from './useCreateForm';

/** How much the balance is short of the price; 0 when it suffices or is not known. */
export const missingVnd = ({ quote, balance }: Pick<CreateForm, 'quote' | 'balance'>) =>
  quote && balance.data ? Math.max(0, quote.totalVnd - balance.data.balanceVnd) : 0;
