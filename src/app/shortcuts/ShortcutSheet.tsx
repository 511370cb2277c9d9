import { Checkbox } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { Dialog } from '../../components/Dialog';
import { SHORTCUTS, useShortcutsSwitch } from '../../components/shortcuts';
import { shell } from '../../i18n/en/shell';
import { shortcuts } from '../../i18n/en/shortcuts';
import { useWords } from '../../i18n/Language';
import { PAGES } from '../pages';
import { Keys } from './Keys';
import { commandKey } from './mac';
import classes from './shortcuts.module.css';

const ON_PAGE = ['search', 'create', 'sheet', 'performance'] as const;
const COMMAND = commandKey();
/** Heard by components/table, while the focus is in one. */
const IN_TABLES = {
  cells: '← → ↑ ↓',
  ends: 'Home End',
  far: `${COMMAND}+Home ${COMMAND}+End`,
  pages: 'PageUp PageDown',
  open: 'Enter',
  tick: 'Space',
  copy: `${COMMAND}+C`,
} as const;
const TABLE_IDS = Object.keys(IN_TABLES) as (keyof typeof IN_TABLES)[];

/** Every key of the console, and the switch for those that are a single letter. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useWords(shortcuts);
  const { pages } = useWords(shell);
  const [on, turn] = useShortcutsSwitch();
  return (
    <Dialog opened onClose={onClose} title={t.title} size="lg">
      <Checkbox
        mb="md"
        label={t.on}
        description={t.onHint}
        checked={on}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      <div className={classes.groups}>
        <Keyed title={t.groups.page} off={!on}>
          <Line name={t.page.palette} keys={<kbd>{COMMAND}+K</kbd>} always />
          {ON_PAGE.map((id) => (
            <Line key={id} name={t.page[id]} keys={<Keys keys={SHORTCUTS[id]} />} />
          ))}
        </Keyed>
        <Keyed title={t.groups.go} off={!on}>
          {PAGES.map(({ id }) => (
            <Line key={id} name={pages[id]} keys={<Keys keys={SHORTCUTS[id]} />} />
          ))}
        </Keyed>
        <Keyed title={t.groups.tables}>
          {TABLE_IDS.map((id) => (
            <Line
              key={id}
              name={t.tables[id]}
              keys={IN_TABLES[id].split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            />
          ))}
        </Keyed>
      </div>
    </Dialog>
  );
}

function Keyed({ title, off = false, children }: { title: string; off?: boolean; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} data-off={off || undefined}>
      <h3 id={heading}>{title}</h3>
      <dl className={classes.lines}>{children}</dl>
    </section>
  );
}

function Line({ name, keys, always }: { name: string; keys: ReactNode; always?: boolean }) {
  return (
    <div data-always={always}>
      <dt>{name}</dt>
      <dd>{keys}</dd>
    </div>
  );
}
