import { RUNNING_STATUSES } from '../../../domain/cross-connect-lifecycle';
import { dueTimes } from '../due';
import { atMost, type ReadTransaction, type Store } from '../../store/port';

/** Somebody else who writes to the same database may have made something due earlier. */
const LOOK_AGAIN_MS = 10_000;
/** Between two tries when one has failed, or has left something due. */
const PAUSE_MS = 1_000;
/** Several changes that are made together cause one look. */
const GATHER_MS = 100;

/** Behind every moment. */
const EVER = atMost('9999');

/** When the next thing will follow from time alone, if any will. */
export const nextDue = (store: Store): Promise<string | undefined> =>
  store.read(async (tx: ReadTransaction) => {
    const { crossConnects, connections } = tx;
    const settling = { where: { settlesAt: EVER }, orderBy: 'settlesAt', limit: 1 } as const;
    const running = { status: RUNNING_STATUSES, termEndsAt: EVER };
    const waiting = { status: 'PENDING_ACCEPTANCE', expiresAt: EVER } as const;
    return dueTimes({
      crossConnects: [
        ...(await crossConnects.find(settling)),
        ...(await crossConnects.find({ where: running, orderBy: 'termEndsAt', limit: 1 })),
      ],
      connections: [
        ...(await connections.find(settling)),
        ...(await connections.find({ where: waiting, orderBy: 'expiresAt', limit: 1 })),
      ],
    }).toSorted()[0];
  });

export interface SettleTimerOptions {
  nextDue(): Promise<string | undefined>;
  settle(): Promise<void>;
  /** Milliseconds of Unix time. */
  now(): number;
  onError(error: unknown): void;
}

export interface SettleTimer {
  /** Something has changed: the next thing may be due earlier than was thought. */
  wake(): void;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

/** Lets time do its work: sleeps until something is due, writes it down, and sleeps again. One round at a time. */
export function startSettleTimer(options: SettleTimerOptions): SettleTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round: Promise<void> | undefined;
  let woken = false;
  let stopped = false;

  async function work(): Promise<number> {
    try {
      const due = await options.nextDue();
      if (due === undefined) return LOOK_AGAIN_MS;
      const left = Date.parse(due) - options.now();
      if (left > 0) return Math.min(left, LOOK_AGAIN_MS);
      await options.settle();
      const next = await options.nextDue();
      return next === undefined
        ? LOOK_AGAIN_MS
        : Math.min(Math.max(Date.parse(next) - options.now(), PAUSE_MS), LOOK_AGAIN_MS);
    } catch (error) {
      options.onError(error);
      return PAUSE_MS;
    }
  }

  const schedule = (pause: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(start, pause);
  };

  function start() {
    woken = false;
    round = work().then((pause) => {
      round = undefined;
      schedule(woken ? GATHER_MS : pause);
    });
  }
  start();

  return {
    wake() {
      if (woken) return;
      woken = true;
      if (round === undefined) schedule(GATHER_MS);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
