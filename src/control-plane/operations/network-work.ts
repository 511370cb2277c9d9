import type { WriteContext } from '../context';
import type { NetworkTask } from '../providers/network';

export const later = (iso: string, milliseconds: number) =>
  new Date(Date.parse(iso) + milliseconds).toISOString();

/**
 * What is written down with a status in which the network is at work: when and how the work ends, where that is known
 * beforehand. Elsewhere `network-orders.ts` writes it down when the provider has reported it.
 */
export function underWay({ network, now }: Pick<WriteContext, 'network' | 'now'>, task: NetworkTask) {
  const foreseen = network.foresee?.(task);
  return {
    ...(foreseen !== undefined && { settlesAt: later(now, foreseen.takesMs) }),
    ...(foreseen?.cause !== undefined && { outcome: 'FAILED' as const, statusReason: foreseen.cause }),
  };
}
