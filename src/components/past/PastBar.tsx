import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AuditEvent } from '../../contract/types';
import { past } from '../../i18n/en/past';
import { useFormat } from '../../i18n/useFormat';
import { useWords } from '../../i18n/Language';
import { EventSentence } from '../EventSentence';
import { hint } from '../hint';
import { ActivityIcon, ArrowIcon, BackIcon } from '../icons';
import { fromLocalText, localText, stepOf } from './moments';
import classes from './past.module.css';
import { useAt } from './useAt';

/** So long the slider has to rest before the network of that moment is asked for. */
const REST_MS = 150;
const NOBODY: ReadonlySet<string> = new Set();

interface Props {
  /** When something changed: ISO 8601 UTC, oldest first. */
  moments: readonly string[];
  /** The last thing that had happened by the moment that is shown. */
  last: AuditEvent | undefined;
}

/** Leads through time: from change to change, or to any moment. */
export function PastBar({ moments, last }: Props) {
  const t = useWords(past);
  const format = useFormat();
  const { at, go, close } = useAt();
  const [pulled, setPulled] = useState<number>();
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);
  const step = pulled ?? stepOf(moments, at);
  const shown = pulled === undefined ? at : moments[pulled];
  const said = shown === undefined ? t.now : format.exact(shown);

  const goTo = (next: number) => {
    clearTimeout(resting.current);
    setPulled(undefined);
    go(moments[next]);
  };
  const pull = (next: number) => {
    setPulled(next);
    clearTimeout(resting.current);
    resting.current = setTimeout(() => goTo(next), REST_MS);
  };
  // Between two changes the one before is a step away.
  const earlier = at !== undefined && moments[step] !== undefined && moments[step] < at ? step : step - 1;

  return (
    <section className={classes.bar} aria-label={t.title} data-past={at !== undefined || undefined}>
      <div className={classes.controls}>
        <Button
          {...{ size: 'xs', variant: 'default' }}
          aria-label={t.earlier}
          {...hint(t.earlier)}
          disabled={earlier < 0}
          onClick={() => goTo(earlier)}
        >
          <BackIcon size={16} aria-hidden />
        </Button>
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
        <Button
          {...{ size: 'xs', variant: 'default' }}
          aria-label={t.later}
          {...hint(t.later)}
          disabled={at === undefined}
          onClick={() => goTo(step + 1)}
        >
          <ArrowIcon size={16} aria-hidden />
        </Button>
        <MomentField key={at ?? ''} at={at} onChoose={go} />
        <Button size="xs" variant="default" disabled={at === undefined} onClick={() => go(undefined)}>
          {t.now}
        </Button>
        <Button size="xs" variant="subtle" onClick={close}>
          {t.close}
        </Button>
      </div>
      <div className={classes.banner}>
        <ActivityIcon size={18} aria-hidden />
        <div>
          <p role="status">
            {shown === undefined ? t.present(moments.length) : <strong>{t.asItWas(said)}</strong>}
          </p>
          {at !== undefined && last !== undefined && (
            <p>
              {t.lastChange} <EventSentence event={last} existing={NOBODY} /> ·{' '}
              <time dateTime={last.at}>{format.exact(last.at)}</time>
            </p>
          )}
          {at !== undefined && last === undefined && <p>{t.beforeAll}</p>}
          {at !== undefined && <p className={classes.quiet}>{t.vpcsOfToday}</p>}
        </div>
      </div>
    </section>
  );
}

function MomentField({ at, onChoose }: { at: string | undefined; onChoose: (at: string) => void }) {
  const t = useWords(past);
  const [typed, setTyped] = useState(at === undefined ? '' : localText(at));
  const [isWrong, setWrong] = useState(false);
  const choose = () => {
    if (typed === '' || (at !== undefined && typed === localText(at))) return;
    const chosen = fromLocalText(typed, Date.now());
    setWrong(chosen === undefined);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <form
      className={classes.field}
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
    >
      <TextInput
        size="xs"
        type="datetime-local"
        step={1}
        label={t.moment}
        value={typed}
        error={isWrong && t.wrong}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={choose}
      />
    </form>
  );
}
