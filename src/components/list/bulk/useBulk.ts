import { useEffect, useRef, useState } from 'react';
import { mayPass } from '../../../api/errors';

export type Outcome = 'running' | 'done' | { error: unknown };
export interface Bulk<Item> {
  outcomes: ReadonlyMap<string, Outcome>;
  running: boolean;
  done: number;
  failed: readonly Item[];
  /** One after the other; one that fails does not stop the rest. */
  start: (items: readonly Item[]) => Promise<void>;
  /** Only what failed. */
  retry: () => Promise<void>;
  clear: () => void;
}
export interface Try {
  /** For the service: a try whose answer was lost keeps its key, so that the thing cannot be done twice. */
  idempotencyKey: string;
  /** It failed before: what is known of the item may be old. */
  again: boolean;
}

const isFailure = (outcome: Outcome | undefined) => typeof outcome === 'object';

/** Does the same to many, and tells of each how it went. */
export function useBulk<Item extends { id: string }>(
  run: (item: Item, attempt: Try) => Promise<unknown>,
  onSettled: () => void,
): Bulk<Item> {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [running, setRunning] = useState(false);
  const keys = useRef(new Map<string, string>());
  // Who closes the dialog wants no more of it: what has begun ends, the rest is not begun.
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const failed = items.filter(({ id }) => isFailure(outcomes.get(id)));

  const go = async (some: readonly Item[], again: boolean) => {
    setRunning(true);
    const tell = (id: string, outcome: Outcome) => setOutcomes((before) => new Map(before).set(id, outcome));
    for (const item of some) {
      if (!isThere.current) break;
      const idempotencyKey = keys.current.get(item.id) ?? crypto.randomUUID();
      keys.current.set(item.id, idempotencyKey);
      tell(item.id, 'running');
      try {
        await run(item, { idempotencyKey, again });
        tell(item.id, 'done');
      } catch (error) {
        if (!mayPass(error)) keys.current.delete(item.id);
        tell(item.id, { error });
      }
    }
    setRunning(false);
    onSettled();
  };
  const begin = (some: readonly Item[]) => {
    keys.current.clear();
    setItems(some);
    setOutcomes(new Map());
  };
  return {
    ...{ outcomes, running, failed },
    done: [...outcomes.values()].filter((outcome) => outcome === 'done').length,
    start: (some) => {
      begin(some);
      return go(some, false);
    },
    retry: () => go(failed, true),
    clear: () => begin([]),
  };
}
