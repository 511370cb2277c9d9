import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AuditEvent } from '../../contract/types';
import { past } from '../../i18n/en/past';
import { useFormat } from '../../i18n/useFormat';
import { useWords } from '../../i18n/Language';
import { EventSentence } from '../EventSentence';
import { hint } from '../hint';
import { ActivityIcon, ArrowIcon, BackIcon, CloseIcon } from '../icons';
import { fromLocalText, localText, stepOf } from './moments';
import classes from './past.module.css';
import { useAt } from './useAt';

/** So long the slider has to rest before the network of that moment is asked for. */
const REST_MS = 150;
const NO_MOMENTS: readonly string[] = [];
const NOBODY: ReadonlySet<string> = new Set();

interface Props {
  /** When something changed: ISO 8601 UTC, oldest first; undefined while they are being read. */
  moments: readonly string[] | undefined;
  /** The last thing that had happened by the moment that is shown; null: nothing; undefined while it is being read. */
  last: AuditEvent | null | undefined;
}

/** Leads through time: from change to change, or to any moment. */
export function PastBar({ moments: known, last }: Props) {
  const moments = known ?? NO_MOMENTS;
  const t = useWords(past);
  const format = useFormat();
  const { at, go, close } = useAt();
  const [pulled, setPulled] = useState<number>();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  const step = pulled ?? stepOf(moments, at);
  const shown = pulled === undefined ? at : moments[pulled];
  const said = shown === undefined ? t.now : format.exact(shown);

  /** Whatever the slider was pulled to before is given up. */
  const leaveFor = (moment: string | undefined) => {
    clearTimeout(resting.current);
    setPulled(undefined);
    go(moment);
  };
  const pull = (next: number) => {
    setPulled(next);
    clearTimeout(resting.current);
    resting.current = setTimeout(() => leaveFor(moments[next]), REST_MS);
  };
  // Between two changes, or before the first one, the step is not where we are but where we can go.
  const stood = moments[step];
  const earlier = shown !== undefined && stood !== undefined && stood < shown ? step : step - 1;
  const later = shown !== undefined && stood !== undefined && stood > shown ? step : step + 1;

  return (
    <section className={classes.bar} aria-label={t.title} data-past={at !== undefined || undefined}>
      <div className={classes.controls}>
        <TimeButton label={t.earlier} isPossible={earlier >= 0} onClick={() => leaveFor(moments[earlier])}>
          <BackIcon size={16} aria-hidden />
        </TimeButton>
        <input
          type="range"
          className={classes.slider}
          aria-label={t.slider}
          aria-valuetext={said}
          min={0}
          max={moments.length}
          value={step}
          onChange={(event) => pull(Number(event.currentTarget.value))}
        />
        <TimeButton label={t.later} isPossible={shown !== undefined} onClick={() => leaveFor(moments[later])}>
          <ArrowIcon size={16} aria-hidden />
        </TimeButton>
        <MomentField at={at} onChoose={leaveFor} />
        <TimeButton isPossible={shown !== undefined} onClick={() => leaveFor(undefined)}>
          {t.now}
        </TimeButton>
        <Button size="xs" variant="subtle" px={8} aria-label={t.close} {...hint(t.close)} onClick={close}>
          <CloseIcon size={16} aria-hidden />
        </Button>
      </div>
      <div className={classes.banner}>
        <ActivityIcon size={18} aria-hidden />
        <div>
          <p role="status">
            {shown !== undefined && <strong>{t.asItWas(said)}</strong>}
            {shown === undefined && known !== undefined && t.present(known.length)}
          </p>
          {at !== undefined && last && (
            <p>
              {t.lastChange} <EventSentence event={last} existing={NOBODY} /> ·{' '}
              <time dateTime={last.at}>{format.exact(last.at)}</time>
            </p>
          )}
          {at !== undefined && last === null && <p>{t.beforeAll}</p>}
          {at !== undefined && <p className={classes.quiet}>{t.vpcsOfToday}</p>}
        </div>
      </div>
    </section>
  );
}

interface TimeButtonProps {
  /** Where an icon is all that it shows. */
  label?: string;
  isPossible: boolean;
  onClick: () => void;
  children: ReactNode;
}
/** What leads nowhere keeps the focus of whoever has come to an end by it. */
function TimeButton({ label, isPossible, onClick, children }: TimeButtonProps) {
  return (
    <Button
      {...{ size: 'xs', variant: 'default', 'aria-label': label }}
      {...hint(label)}
      {...(isPossible ? { onClick } : { 'data-disabled': true, 'aria-disabled': true })}
    >
      {children}
    </Button>
  );
}

function MomentField({ at, onChoose }: { at: string | undefined; onChoose: (at: string) => void }) {
  const t = useWords(past);
  const given = at === undefined ? '' : localText(at);
  const [from, setFrom] = useState(given);
  const [typed, setTyped] = useState(given);
  const [isWrong, setWrong] = useState(false);
  // The slider has gone elsewhere.
  if (from !== given) {
    setFrom(given);
    setTyped(given);
    setWrong(false);
  }
  const choose = () => {
    if (typed === '' || typed === given) return;
    const chosen = fromLocalText(typed, Date.now());
    setWrong(chosen === undefined);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <TextInput
      className={classes.field}
      size="xs"
      type="datetime-local"
      step={1}
      label={t.moment}
      value={typed}
      error={isWrong && t.wrong}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        choose();
      }}
    />
  );
}
