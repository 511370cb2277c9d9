import type { DemoSettings } from '../../contract/demo';
import type { Persistence } from './persistence';

/** What the demo remembers beside the rows: its settings, and who holds which token. */
export interface DemoState {
  settings: DemoSettings;
  tokens: Record<string, string>;
}

/** Where the demo remembers it: each host has its own place. */
export type DemoMemory = Pick<Persistence, 'readDemo' | 'changeDemo'>;

export type FaultCounter =
  'failChanges' | 'failReads' | 'loseAnswers' | 'failProvisioning' | 'declinePayments';

export const NO_FAULTS: DemoSettings['faults'] = {
  delayMs: 0,
  failChanges: 0,
  failReads: 0,
  loseAnswers: 0,
  failProvisioning: 0,
  declinePayments: 0,
};

export const readDemo = async (persistence: DemoMemory): Promise<DemoState> => {
  const state = await persistence.readDemo();
  if (!state) throw new Error('The demo has not been set up');
  return state;
};

export const changeSettings = (
  persistence: DemoMemory,
  change: (settings: DemoSettings) => DemoSettings,
): Promise<void> =>
  persistence.changeDemo((state) => state && { ...state, settings: change(state.settings) });

/** Whether the fault is due; counts it down where it is, once over all tabs. */
export const takeFault = async (persistence: DemoMemory, fault: FaultCounter): Promise<boolean> => {
  let taken = false;
  await changeSettings(persistence, (settings) => {
    const left = settings.faults[fault];
    taken = left > 0;
    return taken ? { ...settings, faults: { ...settings.faults, [fault]: left - 1 } } : settings;
  });
  return taken;
};
