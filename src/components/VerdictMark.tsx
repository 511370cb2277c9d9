import type { Verdict } from '../contract/types';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import type { Icon, Tone } from './Badge';
import { ActiveIcon, BlockedIcon, EligibleIcon, PendingIcon, WarningIcon } from './icons';
import classes from './VerdictMark.module.css';

/** A shape per verdict, so that they differ without colour too. */
const LOOK: Record<Verdict, [Tone, Icon]> = {
  connected: ['good', ActiveIcon],
  pending: ['wait', PendingIcon],
  eligible: ['move', EligibleIcon],
  warned: ['wait', WarningIcon],
  blocked: ['bad', BlockedIcon],
};
export const verdictIcon = (verdict: Verdict) => LOOK[verdict];
export const VERDICTS = Object.keys(LOOK) as Verdict[];

export function VerdictMark({ verdict, withLabel = false }: { verdict: Verdict; withLabel?: boolean }) {
  const label = useWords(components).verdict[verdict];
  const [tone, Mark] = LOOK[verdict];
  return (
    <span className={classes.mark} data-tone={tone}>
      {withLabel ? <Mark size={16} aria-hidden /> : <Mark size={16} role="img" aria-label={label} />}
      {withLabel && <span>{label}</span>}
    </span>
  );
}
