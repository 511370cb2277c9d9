import type { ReactNode } from 'react';
import { createCrossConnect } from '../../../i18n/en/create-cross-connect';
import { useWords } from '../../../i18n/Language';
import classes from './create.module.css';
import type { StepId } from './step-rules';

interface Props {
  step: StepId;
  goTo: (step: StepId) => void;
  children: ReactNode;
}
export function ReviewPart({ step, goTo, children }: Props) {
  const { steps, review: t } = useWords(createCrossConnect);
  return (
    <section className={classes.part} aria-label={steps[step]}>
      <header>
        <h3>{steps[step]}</h3>
        <button type="button" onClick={() => goTo(step)} aria-label={t.changePart(steps[step])}>
          {t.change}
        </button>
      </header>
      {children}
    </section>
  );
}
