import type { CrossConnect } from '../../contract/types';

/** What of a Cross Connect somebody else may have changed while a dialog of it is open. */
export const FACTS = [
  ...(['name', 'description', 'twoPersonApproval', 'deletionLock'] as const),
  ...(['bandwidthMbps', 'termEndsAt', 'connectionCount', 'pendingCount'] as const),
] as const;
export type Fact = (typeof FACTS)[number];

export const differing = <F extends Fact>(
  facts: readonly F[],
  before: Pick<CrossConnect, F>,
  now: Pick<CrossConnect, F>,
): F[] => facts.filter((fact) => before[fact] !== now[fact]);
