import type { Verdict } from '../contract/types';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import type { Tone } from './Badge';
import { SHAPE_SIZE, VERDICT_SHAPE } from './verdict-shapes';
import classes from './VerdictMark.module.css';

export const VERDICT_TONE: Record<Verdict, Tone> = {
  connected: 'good',
  pending: 'wait',
  eligible: 'move',
  warned: 'wait',
  blocked: 'bad',
};
export const VERDICTS = Object.keys(VERDICT_TONE) as Verdict[];

/** A shape per verdict, so that they differ without colour too. */
export function VerdictMark({ verdict, withLabel = false }: { verdict: Verdict; withLabel?: boolean }) {
  const label = useWords(components).verdict[verdict];
  return (
    <span className={classes.mark} data-tone={VERDICT_TONE[verdict]}>
      <svg
        width={SHAPE_SIZE}
        height={SHAPE_SIZE}
        {...(withLabel ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      >
        <path d={`M0 0${VERDICT_SHAPE[verdict]}`} />
      </svg>
      {withLabel && <span>{label}</span>}
    </span>
  );
}
