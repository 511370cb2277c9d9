import type { DemoSettings, WorldName } from '../../../contract/demo';
import type { News } from '../../../contract/types';
import type { NewsPort } from '../../news';
import { problemResponse, Refusal } from '../../problem';
import { createDemoEndpoints } from '../demo-endpoints';
import { NO_FAULTS, type DemoMemory, type DemoState } from '../demo-state';
import { withFaults } from '../faults';
import { createProvisioningSettings } from '../provisioning-settings';
import type { OpenedStore } from './open-store';

/** A demo asks with a few words; more is refused unread. */
const BODY_LIMIT_BYTES = 10_000;

interface DemoOptions {
  opened: OpenedStore;
  news: NewsPort;
  clock: () => string;
  /** Taken to be there where the database does not say which it is. */
  world: WorldName;
  provisioningMs: number;
  /** There are other people now. */
  onReset(): Promise<void>;
}

/** What the demo adds to the service: worlds and faults. */
export function createDemo({ opened, news, clock, world, provisioningMs, onReset }: DemoOptions) {
  const { store } = opened;
  let state: DemoState = { settings: { world, provisioningMs, faults: NO_FAULTS }, tokens: {} };
  const memory: DemoMemory = {
    readDemo: () => Promise.resolve(state),
    changeDemo: (change) => {
      state = change(state) ?? state;
      return Promise.resolve();
    },
  };

  const accountIds = () => store.read(async (tx) => (await tx.accounts.find()).map(({ id }) => id));
  const reset = async (wanted: DemoSettings['world'], pace: number) => {
    const before = await accountIds();
    await opened.replace(wanted, clock());
    await onReset();
    state = { settings: { world: wanted, provisioningMs: pace, faults: NO_FAULTS }, tokens: {} };
    const told: News = { type: 'demo.reset', resource: 'demo', id: wanted, version: 0 };
    const published = [{ accountIds: [...before, ...(await accountIds())], news: [told] }];
    await store.write((tx) => news.keep(tx, published));
    news.publish(published);
  };

  const settings = createProvisioningSettings(memory);
  // Another process, or one before this one, may have begun another world than this one knows of.
  const persistence: DemoMemory = {
    ...memory,
    readDemo: async () => ({
      ...state,
      settings: { ...state.settings, world: (await opened.world()) ?? state.settings.world },
    }),
  };
  const endpoints = createDemoEndpoints({ persistence, store, reset });

  return {
    /** What the simulated network does. */
    settings: settings.current,
    declineNextPayment: settings.declineNextPayment,
    around: settings.around,
    /** The contract, with the faults that somebody has asked for. */
    withFaults: (answer: (request: Request) => Promise<Response>) =>
      withFaults(memory, (request) => settings.around(() => answer(request))),
    endpoints: (request: Request): Promise<Response> => {
      const length = request.headers.get('content-length');
      const bodyless = request.method === 'GET' || request.method === 'HEAD';
      const small = length !== null && Number(length) <= BODY_LIMIT_BYTES;
      return bodyless || small
        ? endpoints(request)
        : Promise.resolve(
            problemResponse(new Refusal('too-large', `A body has at most ${BODY_LIMIT_BYTES} bytes.`)),
          );
    },
  };
}
