import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
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
  // Between two changes, or before the first one, the step is not where we are but where we can go.
  const stood = moments[step];
  const earlier = at !== undefined && stood !== undefined && stood < at ? step : step - 1;
  const later = at !== undefined && stood !== undefined && stood > at ? step : step + 1;

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
          onClick={() => goTo(later)}
        >
          <ArrowIcon size={16} aria-hidden />
        </Button>
        <MomentField at={at} onChoose={go} />
        <Button size="xs" variant="default" disabled={at === undefined} onClick={() => go(undefined)}>
          {t.now}
        </Button>
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
