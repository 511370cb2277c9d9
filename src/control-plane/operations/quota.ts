import type { QuotaName } from '../../contract/types';
import type { ReadContext } from '../context';
import { Refusal } from '../problem';
import { quotasOf } from './catalogue';

/** Refuses when so many more of one of them would pass the account's limit. */
export async function needQuota(
  context: Pick<ReadContext, 'tx' | 'caller' | 'now'>,
  more: Partial<Record<QuotaName, number>>,
  crossConnectId?: string,
) {
  const quotas = await quotasOf(context, crossConnectId);
  for (const [quota, wanted] of Object.entries(more) as [QuotaName, number][]) {
    const found = quotas.find(({ name }) => name === quota);
    if (found === undefined || found.used + wanted <= found.limit) continue;
    throw new Refusal('quota-exceeded', `${found.used} of ${found.limit} are in use.`, {
      quota,
      limit: found.limit,
    });
  }
}
