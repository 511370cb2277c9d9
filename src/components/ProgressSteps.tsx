import type { Progress } from '../contract/types';
import { progressSteps } from '../i18n/en/progress-steps';
import { useWords } from '../i18n/Language';
import { ActiveIcon, EligibleIcon, MovingIcon } from './icons';
import classes from './ProgressSteps.module.css';

const ICON = { done: ActiveIcon, current: MovingIcon, waiting: EligibleIcon };

interface Props {
  progress: Progress;
  /** Whose progress, where more than one could be meant. */
  label?: string;
}

/** How far the network is, as a bar and step by step. */
export function ProgressSteps({ progress: { percent, steps }, label }: Props) {
  const t = useWords(progressSteps);
  const names: Partial<Record<string, string>> = t.name;
  return (
    <div className={classes.progress}>
      <div
        className={classes.track}
        role="progressbar"
        aria-label={label ?? t.label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className={classes.bar} style={{ width: `${percent}%` }} />
      </div>
      <span className={classes.percent}>{percent} %</span>
      <ol className={classes.steps}>
        {steps.map(({ id, state }) => {
          const Mark = ICON[state];
          return (
            <li key={id} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
              <Mark size={16} role="img" aria-label={t.state[state]} />
              {names[id] ?? id}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
