import { StoreBusy } from './store/port';

/** Changes are made one after the other, so there is a line, and it needs an end. */
export interface LineLimits {
  /** How many may be in it, the one that is being made included. */
  places: number;
  /** How long each may wait until it is begun, in milliseconds. */
  waitMs: number;
}
export const ENDLESS: LineLimits = { places: Infinity, waitMs: 2 ** 31 - 1 };

/** The wait of one change. */
export interface Wait {
  /** Throws `StoreBusy` when it was given up. */
  need(): void;
  /** The same; and from then on it is not given up any more. */
  end(): void;
}

/**
 * Lets changes into the line as long as there is room, and gives up those that have waited for too long: both throw `StoreBusy`, and
 * nothing was done. What was given up keeps its place until its turn has come, if only to go: it is in memory for so long.
 */
export function createChangeLine({ places, waitMs }: LineLimits) {
  let inLine = 0;
  return <T>(work: (wait: Wait) => Promise<T>): Promise<T> => {
    if (inLine >= places) return Promise.reject(new StoreBusy('too many changes wait'));
    inLine += 1;
    let givenUp: StoreBusy | undefined;
    let impatience: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      impatience = setTimeout(() => {
        givenUp = new StoreBusy('a change has waited for too long');
        reject(givenUp);
      }, waitMs);
    });
    const need = () => {
      if (givenUp !== undefined) throw givenUp;
    };
    const end = () => {
      need();
      clearTimeout(impatience);
    };
    const done = work({ need, end }).finally(() => {
      clearTimeout(impatience);
      inLine -= 1;
    });
    return Promise.race([done, late]);
  };
}
