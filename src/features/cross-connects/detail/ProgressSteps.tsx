import { VisuallyHidden } from '@mantine/core';
import { CheckIcon, EligibleIcon, MovingIcon } from '../../../components/icons';
import type { Progress } from '../../../contract/types';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './detail.module.css';

type StepState = Progress['steps'][number]['state'];
const ICON: Record<StepState, typeof CheckIcon> = {
  done: CheckIcon,
  current: MovingIcon,
  waiting: EligibleIcon,
};

/** How far it is, as a bar and step by step. */
export function ProgressSteps({ label, progress }: { label: string; progress: Progress }) {
  const { progress: t } = useWords(crossConnects);
  const { percent, steps } = progress;
  return (
    <div className={classes.progress}>
      <div className={classes.bar}>
        <div
          role="progressbar"
          aria-label={label}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <div style={{ width: `${percent}%` }} />
        </div>
        <span>{percent}%</span>
      </div>
      <ol>
        {steps.map(({ id, state }) => {
          const Mark = ICON[state];
          return (
            <li key={id} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
              <Mark size={16} aria-hidden />
              {t.steps[id] ?? id}
              <VisuallyHidden>, {t.state[state]}</VisuallyHidden>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
