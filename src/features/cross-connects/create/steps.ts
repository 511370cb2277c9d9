import type { ComponentType } from 'react';
import { BandwidthStep } from './BandwidthStep';
import { BasicsStep } from './BasicsStep';
import { RegionsStep } from './RegionsStep';
import { ReviewStep } from './ReviewStep';
import { STEP_IDS, STEP_RULES, type StepId } from './step-rules';
import type { CreateForm } from './useCreateForm';

export interface StepProps {
  form: CreateForm;
  goTo: (step: StepId) => void;
}
const CONTENT: Record<StepId, ComponentType<StepProps>> = {
  basics: BasicsStep,
  regions: RegionsStep,
  bandwidth: BandwidthStep,
  review: ReviewStep,
};

/** The wizard as a table; the titles are words. */
export const STEPS = STEP_IDS.map((id) => ({ id, Content: CONTENT[id], ...STEP_RULES[id] }));
