import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { consoleConfig } from '../../api/console-config';
import { Card } from '../../components/Card';
import { unavailable } from '../../components/unavailable';
import { ActiveIcon, EligibleIcon, MinusIcon, MovingIcon, PendingIcon } from '../../components/icons';
import { overview } from '../../i18n/en/overview';
import { useWords } from '../../i18n/Language';
import { DEMO_WORLD_HASH, paths } from '../../paths';
import { CreateButton } from './CreateButton';
import { GUIDE_STEPS, type Guide, type GuideState, type GuideStep } from './guide';
import { TeachPicture } from './TeachPicture';
import { UntilVpcs } from './UntilVpcs';
import classes from './guide.module.css';

const LOOK: Record<GuideState, typeof ActiveIcon> = {
  done: ActiveIcon,
  spared: MinusIcon,
  moving: MovingIcon,
  next: EligibleIcon,
  later: PendingIcon,
};

/** VPCs are made elsewhere: but in a demo there are worlds that have some. */
const toVpcs = () => (consoleConfig().demo === true ? DEMO_WORLD_HASH : undefined);

/** Where each step is done, as soon as it can be. */
function targetsOf({ states, toAnswer, crossConnectId, pair }: Guide): Record<GuideStep, string | undefined> {
  const [request] = toAnswer;
  return {
    vpcs: states.vpcs === 'done' ? paths.vpcs() : toVpcs(),
    crossConnect: states.crossConnect === 'spared' ? undefined : paths.crossConnects(),
    connect:
      request === undefined
        ? crossConnectId && paths.connectVpcs(crossConnectId)
        : paths.requests({ selected: request }),
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
        {states.crossConnect !== 'done' && states.crossConnect !== 'spared' && (
          <>
            <TeachPicture />
            <p>{teach.text}</p>
          </>
        )}
        <ol className={classes.steps}>
          {GUIDE_STEPS.map((step) => (
            <Step
              key={step}
              step={step}
              state={states[step]}
              to={targets[step]}
              asked={step === 'connect' ? guide.toAnswer.length : 0}
            />
          ))}
        </ol>
        <p role="status">{complete && t.complete}</p>
        {states.vpcs !== 'done' && <UntilVpcs />}
        <p className={classes.more}>
          <Link to={paths.packages()}>{teach.packages}</Link>
          <Link to={paths.glossary()}>{t.words}</Link>
        </p>
      </div>
    </Card>
  );
}

interface StepProps {
  step: GuideStep;
  state: GuideState;
  to: string | undefined;
  /** So many requests wait for the account's answer to them. */
  asked: number;
}
function Step({ step, state, to, asked }: StepProps) {
  const { guide: t } = useWords(overview);
  const { title, text } = t.steps[step];
  const instead: Partial<Record<GuideState, Partial<Record<GuideStep, string>>>> = t.instead;
  const Mark = LOOK[state];
  return (
    <li data-state={state} aria-current={state === 'next' || state === 'moving' ? 'step' : undefined}>
      <span className={classes.mark} role="img" aria-label={t.states[state]}>
        <Mark size={18} aria-hidden />
      </span>
      <div>
        <strong>{title}</strong>
        <p>{asked > 0 ? t.asked(asked) : (instead[state]?.[step] ?? text)}</p>
      </div>
      <StepAction {...{ step, state, to, asked }} />
    </li>
  );
}

/** The way to where the step is done or, once it is, seen. */
function StepAction({ step, state, to, asked }: StepProps) {
  const { guide: t } = useWords(overview);
  const { action, done } = t.steps[step];
  const label = asked > 0 ? t.answer : state === 'done' ? done : action;
  if (step === 'crossConnect' && state === 'next') return <CreateButton size="xs" />;
  // It can be bought before there is something to connect.
  if (step === 'crossConnect' && state === 'later') return <CreateButton size="xs" variant="default" />;
  if (state !== 'later' && to !== undefined)
    return (
      <Button component={Link} to={to} size="xs" variant={state === 'next' ? 'filled' : 'default'}>
        {label}
      </Button>
    );
  if (step === 'vpcs' || (state !== 'later' && state !== 'next')) return null;
  return (
    <Button size="xs" variant="default" {...unavailable(t.later)}>
      {label}
    </Button>
  );
}
