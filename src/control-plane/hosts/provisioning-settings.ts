import { readDemo, takeFault, type DemoMemory } from './demo-state';

/**
 * The service asks for its settings in the middle of a transaction and cannot wait; the state that holds them can only be
 * read by waiting. So they are read before each call, and what was used up is written back after it, before the answer.
 */
export const createProvisioningSettings = (persistence: DemoMemory) => {
  let provisioningMs = 0;
  let failures = 0;
  let used = 0;
  return {
    current: () => ({
      provisioningMs,
      failNextProvisioning: () => {
        if (used >= failures) return false;
        used += 1;
        return true;
      },
    }),
    async around<T>(work: () => Promise<T>): Promise<T> {
      const { settings } = await readDemo(persistence);
      provisioningMs = settings.provisioningMs;
      failures = settings.faults.failProvisioning;
      try {
        return await work();
      } finally {
        for (; used > 0; used -= 1) await takeFault(persistence, 'failProvisioning');
      }
    },
  };
};
