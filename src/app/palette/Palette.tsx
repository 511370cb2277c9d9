import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useNavigate } from 'react-router';
import { ErrorNotice } from '../../components/ErrorNotice';
import iconButton from '../../components/icon-button.module.css';
import { CloseIcon, SearchIcon } from '../../components/icons';
import { useModal } from '../../components/useModal';
import { components } from '../../i18n/en/components';
import { palette } from '../../i18n/en/palette';
import { useWords } from '../../i18n/Language';
import { takeTyped } from '../shortcuts/typed-ahead';
import type { Overlay } from '../shortcuts/useKeys';
import type { Entry } from './entry';
import { Options } from './Options';
import classes from './palette.module.css';
import { sectionsOf } from './rank';
import { useCommands } from './useCommands';
import { useFound } from './useFound';
import { useHere } from './useHere';
import { useRecentEntries } from './useRecentEntries';

interface Props {
  /** Opens another dialog in the place of this one. */
  onOpen: (overlay: Overlay) => void;
  onClose: () => void;
}

/** One field for everything: pages, objects of the network, what can be done here, and how the console behaves. */
export function Palette({ onOpen, onClose }: Props) {
  const t = useWords(palette);
  const { close } = useWords(components);
  const list = useId();
  const box = useModal(onClose);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  // Not before it is open: until then what is typed is kept for it.
  useEffect(() => takeTyped((text) => setQuery((before) => text + before)), []);
  const [chosen, setChosen] = useState<string>();
  const [said, setSaid] = useState('');

  const copy = (text: string) =>
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setSaid(t.copied(text)),
        () => setSaid(t.copyFailed),
      );
  const here = useHere(copy);
  const recent = useRecentEntries();
  const commands = useCommands(onOpen);
  const found = useFound(query);
  const asked = query.trim() !== '';
  // What the service finds now is not shown once more from memory.
  const known = new Set(found.entries.map(({ key }) => key));
  const sections = sectionsOf(
    [...here.entries, ...recent.filter(({ key }) => !known.has(key)), ...found.entries, ...commands],
    query,
  );
  const entries = sections.flatMap((section) => section.entries);
  const keyOf = (entry: Entry) => `${list} ${entry.group} ${entry.key}`.replaceAll(' ', '-');
  const current = entries.find((entry) => keyOf(entry) === chosen) ?? entries[0];
  const status = said !== '' ? said : found.searching ? t.searching : asked ? t.count(entries.length) : '';

  const run = (entry: Entry) => {
    if (entry.unavailable !== undefined) return;
    if (entry.stays !== true) onClose();
    if (typeof entry.go === 'string') void navigate(entry.go);
    else entry.go();
  };
  const move = (to: number) => {
    const next = entries[Math.min(Math.max(to, 0), entries.length - 1)];
    if (next !== undefined) setChosen(keyOf(next));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = current === undefined ? -1 : entries.indexOf(current);
    const go: Partial<Record<string, () => void>> = {
      ArrowDown: () => move(at === entries.length - 1 ? 0 : at + 1),
      ArrowUp: () => move(at === 0 ? entries.length - 1 : at - 1),
      // In what was typed they move the caret.
      ...(query === '' && { Home: () => move(0), End: () => move(entries.length - 1) }),
      Enter: () => current && run(current),
    };
    const does = event.shiftKey ? undefined : go[event.key];
    if (does === undefined) return;
    event.preventDefault();
    does();
  };

  return createPortal(
    <dialog
      ref={box}
      className={classes.palette}
      aria-label={t.title}
      onKeyDown={({ key, ctrlKey, metaKey, repeat }) =>
        key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !repeat && onClose()
      }
    >
      <div className={classes.field}>
        <SearchIcon size={18} aria-hidden />
        <input
          data-autofocus
          role="combobox"
          aria-label={t.title}
          aria-expanded={entries.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={current && keyOf(current)}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t.placeholder}
          value={query}
          onKeyDown={press}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setChosen(undefined);
            setSaid('');
          }}
        />
        <button type="button" className={iconButton.button} onClick={onClose} aria-label={close}>
          <CloseIcon size={18} aria-hidden />
        </button>
      </div>
      <Options
        {...{ list, sections, current, keyOf }}
        here={here.name}
        onChoose={(entry) => setChosen(keyOf(entry))}
        onRun={run}
      />
      {entries.length === 0 && !found.searching && (
        <div className={classes.nothing}>
          <p>{t.nothing(query.trim())}</p>
          <p>{t.nothingHint}</p>
        </div>
      )}
      {found.error !== null && (
        <div className={classes.failed}>
          <p>{t.failed}</p>
          <ErrorNotice error={found.error} onRetry={found.retry} />
        </div>
      )}
      <div className={classes.foot}>
        <span role="status">{status}</span>
        <span aria-hidden className={classes.keys}>
          <kbd>↑</kbd> <kbd>↓</kbd> {t.foot.move} <kbd>↵</kbd> {t.foot.choose} <kbd>Esc</kbd> {t.foot.leave}
        </span>
      </div>
    </dialog>,
    document.body,
  );
}
