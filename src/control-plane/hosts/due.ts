import { isRunning } from '../../domain/cross-connect-lifecycle';
import type { WorldRows } from '../seed/world-builder';

/** The moments at which something follows from time alone. */
export const dueTimes = (rows: Pick<WorldRows, 'crossConnects' | 'connections'>): string[] => [
  ...rows.crossConnects.flatMap((row) => [
    ...(row.settlesAt ? [row.settlesAt] : []),
    ...(isRunning(row.status) ? [row.termEndsAt] : []),
  ]),
  ...rows.connections.flatMap((row) => [
    ...(row.settlesAt ? [row.settlesAt] : []),
    ...(row.status === 'PENDING_ACCEPTANCE' ? [row.expiresAt] : []),
  ]),
];

/** When the next thing will follow from time alone, if any will. Answering again for the same rows costs nothing. */
export const createDueWatch = () => {
  let seen: WorldRows | undefined;
  let next: string | undefined;
  return (rows: WorldRows): string | undefined => {
    if (rows !== seen) {
      seen = rows;
      next = dueTimes(rows).toSorted()[0];
    }
    return next;
  };
};
