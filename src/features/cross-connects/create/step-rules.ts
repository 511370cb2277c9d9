import type { BandwidthPackage } from '../../../contract/types';
import type { Field, Values } from './draft';
import { validateBandwidth, validateBasics, validateRegions, type Errors } from './validate';

export const STEP_IDS = ['basics', 'regions', 'bandwidth', 'review'] as const;
export type StepId = (typeof STEP_IDS)[number];

interface StepRules {
  fields: readonly Field[];
  validate: (values: Values, known: { packages: readonly BandwidthPackage[] }) => Errors;
}
/** Which fields a step asks for, and what it wants of them. */
export const STEP_RULES: Record<StepId, StepRules> = {
  basics: { fields: ['name', 'description', 'twoPersonApproval'], validate: validateBasics },
  regions: { fields: ['requesterRegionId', 'accepterRegionId'], validate: validateRegions },
  bandwidth: { fields: ['packageId', 'termMonths'], validate: validateBandwidth },
  review: { fields: [], validate: () => ({}) },
};
