import { useEffect, useRef } from 'react';
import { useLocation, useNavigation } from 'react-router';
import { lists } from '../i18n/en/lists';
import { useWords } from '../i18n/Language';
import { SearchIcon } from './icons';
import classes from './SearchField.module.css';
import { SHORTCUTS, useShortcutsOn } from './shortcuts';

interface Props {
  /** Of the field; without one it is the search of the page. */
  label?: string;
  /** What can be searched for. */
  placeholder: string;
  /** What is searched for, as the URL says it. */
  value: string;
  onSearch: (text: string) => void;
}

const PAUSE_MS = 200;
/** Searches once somebody pauses typing. */
export function SearchField({ label, placeholder, value, onSearch }: Props) {
  const t = useWords(lists);
  const shortcut = useShortcutsOn() ? SHORTCUTS.search : undefined;
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { pathname } = useLocation();
  const to = useNavigation().location?.pathname;
  // As it is when the pause is over: a filter may have been chosen meanwhile, and stays. Who is about to leave is not held back.
  const search = useRef<typeof onSearch>(undefined);
  useEffect(() => {
    search.current = to === undefined || to === pathname ? onSearch : undefined;
  });

  // The URL has the last word (Back, Clear), but never while somebody is typing.
  useEffect(() => {
    const input = field.current;
    if (input !== null && waiting.current === undefined && input.value.trim() !== value) input.value = value;
  }, [value]);

  useEffect(() => () => clearTimeout(waiting.current), []);

  return (
    <div className={classes.field}>
      <SearchIcon size={16} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label ?? t.search}
        aria-keyshortcuts={shortcut}
        placeholder={placeholder}
        defaultValue={value}
        maxLength={200}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          clearTimeout(waiting.current);
          waiting.current = setTimeout(() => {
            waiting.current = undefined;
            search.current?.(text);
          }, PAUSE_MS);
        }}
      />
      {shortcut !== undefined && <kbd aria-hidden>{shortcut}</kbd>}
    </div>
  );
}
