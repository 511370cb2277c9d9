import { useEffect, useRef } from 'react';
import { SHORTCUTS, useShortcutsOn } from '../../components/shortcuts';
import { palette } from '../../i18n/en/palette';
import { useWords } from '../../i18n/Language';
import { Keys } from '../shortcuts/Keys';
import type { Entry } from './entry';
import classes from './palette.module.css';
import type { Section } from './rank';

interface Props {
  /** The id of the list; `keyOf` gives those of its options. */
  list: string;
  sections: readonly Section[];
  current: Entry | undefined;
  keyOf: (entry: Entry) => string;
  /** The name of what the page is about. */
  here: string | undefined;
  onChoose: (entry: Entry) => void;
  onRun: (entry: Entry) => void;
}

/** The focus stays in the field above: the keys are heard there, and the current option is told by its id. */
export function Options({ list, sections, current, keyOf, here, onChoose, onRun }: Props) {
  const t = useWords(palette);
  const shortcutsOn = useShortcutsOn();
  const chosen = useRef<HTMLDivElement>(null);
  const at = current && keyOf(current);
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div
      id={list}
      role="listbox"
      aria-label={t.list}
      className={classes.list}
      onPointerDown={(event) => event.preventDefault()}
    >
      {sections.map(({ group, entries }) => (
        <div key={group} role="group" aria-labelledby={`${list}-${group}`}>
          <div id={`${list}-${group}`} role="presentation" className={classes.heading}>
            {group === 'here' && here !== undefined ? t.hereOn(here) : t.groups[group]}
          </div>
          {entries.map((entry) => {
            const { icon: Mark, label, detail, shortcut, unavailable } = entry;
            const key = keyOf(entry);
            return (
              // The keys are heard by the field, which has the focus.
              // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events
              <div
                key={key}
                ref={key === at ? chosen : undefined}
                id={key}
                role="option"
                tabIndex={-1}
                aria-selected={key === at}
                aria-disabled={unavailable !== undefined || undefined}
                className={classes.option}
                onPointerMove={() => key !== at && onChoose(entry)}
                onClick={() => onRun(entry)}
              >
                <Mark size={16} aria-hidden />
                <span className={classes.label}>{label}</span>
                {(unavailable ?? detail) !== undefined && (
                  <span className={classes.detail}>{unavailable ?? detail}</span>
                )}
                {shortcut !== undefined && shortcutsOn && (
                  <span className={classes.shortcut} aria-hidden>
                    <Keys keys={SHORTCUTS[shortcut]} />
                  </span>
                )}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
