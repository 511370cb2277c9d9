import type { NetworkProvider } from './network';

export interface SimulatedNetworkSettings {
  /** How long provisioning, changing or deleting something takes. */
  provisioningMs: number;
  /** Whether the Cross Connect that is provisioned now will fail; asking uses the failure up. */
  failNextProvisioning(): boolean;
}

/** By a name that the console has its own words for. */
const CAUSE = 'authentication-timeout';

/** A network that takes its time and sends no packet. */
export const simulatedNetwork = (settings: () => SimulatedNetworkSettings): NetworkProvider => ({
  simulated: true,
  foresee(task) {
    const { provisioningMs, failNextProvisioning } = settings();
    const fails = task === 'provision-cross-connect' && failNextProvisioning();
    return { takesMs: provisioningMs, ...(fails && { cause: CAUSE }) };
  },
  // What another provider has begun and not ended, before this one took its place.
  carryOut: () => Promise.resolve({ state: 'done' }),
});
