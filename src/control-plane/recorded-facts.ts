import { changesBetween, type FactChange, type Facts } from '../domain/history';
import type { CrossConnectRow } from './store/rows';

export const recordedFacts = (row: CrossConnectRow): Facts => ({
  name: row.name,
  description: row.description,
  requesterRegionId: row.requesterRegionId,
  accepterRegionId: row.accepterRegionId,
  bandwidthMbps: row.package.bandwidthMbps,
  termEndsAt: row.termEndsAt,
  twoPersonApproval: row.twoPersonApproval,
  deletionLock: row.deletionLock,
});

/** For the trail; without `before` it is new. */
export const changesOf = (before: CrossConnectRow | undefined, after: CrossConnectRow): FactChange[] =>
  changesBetween(before ? recordedFacts(before) : {}, recordedFacts(after));
