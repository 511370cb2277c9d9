import { useEffect, useRef } from 'react';
import { lists } from '../i18n/en/lists';
import { useWords } from '../i18n/Language';
import { SearchIcon } from './icons';
import classes from './SearchField.module.css';

interface Props {
  /** What can be searched for. */
  placeholder: string;
  /** What is searched for, as the URL says it. */
  value: string;
  onSearch: (text: string) => void;
}

const PAUSE_MS = 200;
/** Where a slash is a letter, or what is behind must not be touched. */
const TYPING = 'input, textarea, select, [contenteditable], dialog, [popover]';

/** Searches once somebody pauses typing; `/` leads here from anywhere on the page. */
export function SearchField({ placeholder, value, onSearch }: Props) {
  const t = useWords(lists);
  const field = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  // As it is when the pause is over: a filter may have been chosen meanwhile, and stays.
  const search = useRef(onSearch);
  useEffect(() => {
    search.current = onSearch;
  });

  // The URL has the last word (Back, Clear), but never while somebody is typing.
  useEffect(() => {
    const input = field.current;
    if (input !== null && waiting.current === undefined && input.value.trim() !== value) input.value = value;
  }, [value]);

  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest(TYPING)) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', lead);
    return () => {
      document.removeEventListener('keydown', lead);
      clearTimeout(waiting.current);
    };
  }, []);

  return (
    <div className={classes.field}>
      <SearchIcon size={16} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={t.search}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        defaultValue={value}
        maxLength={200}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          clearTimeout(waiting.current);
          waiting.current = setTimeout(() => {
            waiting.current = undefined;
            search.current(text);
          }, PAUSE_MS);
        }}
      />
      <kbd aria-hidden>/</kbd>
    </div>
  );
}
