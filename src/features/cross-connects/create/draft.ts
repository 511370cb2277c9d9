import type { CreateCrossConnectBody } from '../../../contract/cross-connect-operations';
import type { Region } from '../../../contract/types';
import type { TermMonths } from '../../../domain/term';
import type * as z from 'zod/mini';

/** What somebody has chosen and typed so far, as the screen shows it; empty texts are not chosen yet. */
export interface Values {
  name: string;
  description: string;
  twoPersonApproval: boolean;
  requesterRegionId: string;
  accepterRegionId: string;
  packageId: string;
  termMonths: TermMonths;
}
export type Field = keyof Values;

/** One draft is one purchase: whatever repeats its submission repeats the key, and buys nothing twice. */
export interface Draft extends Omit<Values, 'name'> {
  /** Undefined until somebody types: then a name is suggested. What is typed counts, also when it is deleted again. */
  name: string | undefined;
  idempotencyKey: string;
}

export const newDraft = (): Draft => ({
  name: undefined,
  description: '',
  twoPersonApproval: false,
  requesterRegionId: '',
  accepterRegionId: '',
  packageId: '',
  termMonths: 1,
  idempotencyKey: crypto.randomUUID(),
});

/** Until somebody chooses, the requester is the region that the console looks from; of two regions the other one accepts. */
export function withDefaults<V extends Pick<Values, 'requesterRegionId' | 'accepterRegionId'>>(
  values: V,
  regions: readonly Pick<Region, 'id'>[],
  currentRegionId: string | undefined,
): V {
  const current = regions.find(({ id }) => id === currentRegionId) ?? regions[0];
  const requesterRegionId = values.requesterRegionId || (current?.id ?? '');
  const others = regions.filter(({ id }) => id !== requesterRegionId);
  const only = others.length === 1 ? others[0]?.id : undefined;
  return { ...values, requesterRegionId, accepterRegionId: values.accepterRegionId || (only ?? '') };
}

/** With the figure that the button says: another one is not paid. */
export const toBody = (
  values: Values,
  expectedTotalVnd: number | undefined,
): z.input<typeof CreateCrossConnectBody> => ({
  name: values.name.trim(),
  ...(values.description.trim() && { description: values.description.trim() }),
  requesterRegionId: values.requesterRegionId,
  accepterRegionId: values.accepterRegionId,
  packageId: values.packageId,
  termMonths: values.termMonths,
  ...(values.twoPersonApproval && { twoPersonApproval: true }),
  ...(expectedTotalVnd !== undefined && { expectedTotalVnd }),
});
