import { readDemo, takeFault, type DemoMemory, type FaultCounter } from './demo-state';

/** Faults that the service itself runs into, rather than the way to it. */
const COUNTED = ['failProvisioning', 'declinePayments'] as const satisfies readonly FaultCounter[];
type Counted = (typeof COUNTED)[number];
const none = (): Record<Counted, number> => ({ failProvisioning: 0, declinePayments: 0 });

/**
 * The service asks for its settings in the middle of a transaction and cannot wait; the state that holds them can only be
 * read by waiting. So they are read before each call, and what was used up is written back after it, before the answer.
 */
export const createProvisioningSettings = (persistence: DemoMemory) => {
  let provisioningMs = 0;
  let asked = none();
  const used = none();
  const take = (fault: Counted) => {
    if (used[fault] >= asked[fault]) return false;
    used[fault] += 1;
    return true;
  };
  return {
    current: () => ({ provisioningMs, failNextProvisioning: () => take('failProvisioning') }),
    declineNextPayment: () => take('declinePayments'),
    async around<T>(work: () => Promise<T>): Promise<T> {
      const { settings } = await readDemo(persistence);
      provisioningMs = settings.provisioningMs;
      asked = settings.faults;
      try {
        return await work();
      } finally {
        for (const fault of COUNTED)
          for (; used[fault] > 0; used[fault] -= 1) await takeFault(persistence, fault);
      }
    },
  };
};
