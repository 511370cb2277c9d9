import { Suspense, useId, useRef, useState } from 'react';
import { components } from '../i18n/en/components';
import type { GlossaryTerm } from '../i18n/glossary-term';
import { useWords } from '../i18n/Language';
import { HelpIcon } from './icons';
import { part } from './late-code';
import text from './text.module.css';
import classes from './WhatIs.module.css';

const Meaning = part(() => import('./Meaning'), 'Meaning');

const WIDTH = 320;
const GAP = 6;

interface Props {
  term: GlossaryTerm;
  /** What it is called here. */
  name: string;
  /** Where no label stands beside it. */
  withName?: boolean;
}
/** A small `?` beside a rule: what the word means, in the words of the glossary. */
export function WhatIs({ term, name, withName = false }: Props) {
  const t = useWords(components);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const [opened, setOpened] = useState(false);

  /** Below the button, or above it where there is no room. */
  const place = () => {
    const at = button.current?.getBoundingClientRect();
    if (at === undefined || box.current === null) return;
    const { style } = box.current;
    const width = Math.min(WIDTH, window.innerWidth - 2 * GAP);
    style.width = `${width}px`;
    style.left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - width - GAP))}px`;
    const below = at.bottom < window.innerHeight * 0.6;
    style.top = below ? `${at.bottom + GAP}px` : 'auto';
    style.bottom = below ? 'auto' : `${window.innerHeight - at.top + GAP}px`;
  };

  return (
    <span className={classes.place}>
      <button ref={button} type="button" className={classes.button} popoverTarget={id}>
        {withName ? (
          <>
            {name} <span className={text.visuallyHidden}>{t.whatIs}</span>
          </>
        ) : (
          <span className={text.visuallyHidden}>
            {t.whatIs} {name}
          </span>
        )}
        <HelpIcon size={15} aria-hidden />
      </button>
      <span
        ref={box}
        id={id}
        popover="auto"
        role="note"
        className={classes.box}
        onBeforeToggle={({ newState }) => {
          if (newState !== 'open') return;
          place();
          setOpened(true);
        }}
      >
        {opened && (
          <Suspense fallback={t.loading}>
            <Meaning term={term} />
          </Suspense>
        )}
      </span>
    </span>
  );
}
