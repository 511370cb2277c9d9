import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import { CheckIcon } from './icons';
import classes from './Stepper.module.css';

interface Props {
  steps: readonly { id: string; label: string }[];
  current: string;
  /** Given, earlier steps can be gone back to. */
  onSelect?: (id: string) => void;
}
export function Stepper({ steps, current, onSelect }: Props) {
  const t = useWords(components);
  const at = steps.findIndex(({ id }) => id === current);
  return (
    <nav aria-label={t.steps}>
      <ol className={classes.steps}>
        {steps.map(({ id, label }, index) => {
          const state = index < at ? 'done' : index === at ? 'current' : 'waiting';
          const content = (
            <>
              <span className={classes.mark}>
                {state === 'done' ? <CheckIcon size={14} aria-hidden /> : index + 1}
              </span>
              <span className={classes.label}>{label}</span>
            </>
          );
          return (
            <li key={id} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
              {state === 'done' && onSelect ? (
                <button type="button" onClick={() => onSelect(id)}>
                  {content}
                </button>
              ) : (
                <span>{content}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
