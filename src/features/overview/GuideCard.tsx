import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { consoleConfig } from '../../api/console-config';
import { Card } from '../../components/Card';
import { hint } from '../../components/hint';
import { ActiveIcon, EligibleIcon, MovingIcon, PendingIcon } from '../../components/icons';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { DEMO_WORLD_HASH, paths } from '../../paths';
import { CreateButton } from './CreateButton';
import { GUIDE_STEPS, type Guide, type GuideState, type GuideStep } from './guide';
import { TeachPicture } from './TeachPicture';
import classes from './guide.module.css';

const LOOK: Record<GuideState, typeof ActiveIcon> = {
  done: ActiveIcon,
  moving: MovingIcon,
  next: EligibleIcon,
  later: PendingIcon,
};

/** Where each step is done, as soon as it can be. */
function targetsOf({ crossConnectId, pair }: Guide): Record<GuideStep, string | undefined> {
  return {
    vpcs: paths.vpcs(),
    crossConnect: paths.crossConnects(),
    connect: crossConnectId && paths.connectVpcs(crossConnectId),
    reach: pair && paths.reachability(pair),
  };
}

interface Props {
  guide: Guide;
  onHide: () => void;
}
/** Leads an account to its first connected pair: the steps are done when they are, not when a button was pressed. */
export function GuideCard({ guide, onHide }: Props) {
  const { guide: t, teach } = useWords(overview);
  const { states, complete } = guide;
  const targets = targetsOf(guide);
  const noVpcs = states.vpcs !== 'done';
  return (
    <Card
      title={t.title}
      actions={
        <Button size="compact-sm" variant="subtle" onClick={onHide}>
          {t.hide}
        </Button>
      }
    >
      <div className={classes.guide}>
        {states.crossConnect !== 'done' && (
          <>
            <TeachPicture />
            <p>{teach.text}</p>
          </>
        )}
        <ol className={classes.steps}>
          {GUIDE_STEPS.map((step) => (
            <Step key={step} step={step} state={states[step]} to={targets[step]} />
          ))}
        </ol>
        <p role="status">{complete && t.complete}</p>
        <p className={classes.more}>
          <Link to={paths.packages()}>{teach.packages}</Link>
          <Link to={paths.glossary()}>{t.words}</Link>
          {consoleConfig().demo === true && noVpcs && <Link to={DEMO_WORLD_HASH}>{t.demoWorld}</Link>}
        </p>
      </div>
    </Card>
  );
}

interface StepProps {
  step: GuideStep;
  state: GuideState;
  to: string | undefined;
}
function Step({ step, state, to }: StepProps) {
  const { guide: t } = useWords(overview);
  const { title, text, action, done } = t.steps[step];
  const moving: Partial<Record<GuideStep, string>> = t.moving;
  const Mark = LOOK[state];
  return (
    <li data-state={state} aria-current={state === 'next' || state === 'moving' ? 'step' : undefined}>
      <span className={classes.mark} role="img" aria-label={t.states[state]}>
        <Mark size={18} aria-hidden />
      </span>
      <div>
        <strong>{title}</strong>
        <p>{state === 'moving' ? moving[step] : text}</p>
      </div>
      {step === 'crossConnect' && state === 'next' ? (
        <CreateButton size="xs" />
      ) : state === 'later' || to === undefined ? (
        <Button size="xs" variant="default" data-disabled aria-disabled {...hint(t.later)}>
          {action}
        </Button>
      ) : (
        <Button component={Link} to={to} size="xs" variant={state === 'next' ? 'filled' : 'default'}>
          {state === 'done' ? done : action}
        </Button>
      )}
    </li>
  );
}
