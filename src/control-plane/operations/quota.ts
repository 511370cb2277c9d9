import type { QuotaName } from '../../contract/types';
import type { ReadContext } from '../context';
import { Refusal } from '../problem';
import { quotasOf } from './catalogue';

/** Refuses when `more` of it would pass the account's limit. */
export async function needQuota(
  context: Pick<ReadContext, 'tx' | 'caller' | 'now'>,
  quota: QuotaName,
  more: number,
  crossConnectId?: string,
) {
  const found = (await quotasOf(context, crossConnectId)).find(({ name }) => name === quota);
  if (found !== undefined && found.used + more > found.limit) {
    throw new Refusal('quota-exceeded', `${found.used} of ${found.limit} are in use.`, {
      quota,
      limit: found.limit,
    });
  }
}
