import type { Standing } from '../../domain/standing';

interface Stroke {
  readonly colour: 'good' | 'wait' | 'move' | 'bad' | 'quiet';
  /** Lengths of strokes and gaps in px; empty for a whole line. */
  readonly dash: readonly number[];
}
const FADING: Stroke = { colour: 'quiet', dash: [2, 4] };

/** How links are drawn outside of HTML: on the canvas and in exported pictures. graph.module.css draws the same lines. */
export const LINK_STROKES: Record<Standing, Stroke> = {
  ACTIVE: { colour: 'good', dash: [] },
  PENDING_ACCEPTANCE: { colour: 'wait', dash: [6, 5] },
  PROVISIONING: { colour: 'move', dash: [12, 4] },
  STOPPED: { colour: 'quiet', dash: [4, 8] },
  DELETING: FADING,
  DELETED: FADING,
  REJECTED: FADING,
  CANCELLED: FADING,
  EXPIRED: FADING,
  FAILED: { colour: 'bad', dash: [2, 4] },
};
