import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef } from 'react';

interface Props {
  label: string;
  placeholder: string;
  /** What is searched for, as the URL says it. */
  value: string;
  onSearch: (text: string) => void;
  className?: string | undefined;
}

/** Searches once somebody pauses typing. */
export function SearchField({ label, placeholder, value, onSearch, className }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const search = useDebouncedCallback(onSearch, 200);

  // The URL has the last word (Back, Clear), but never while somebody is typing.
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = value;
  }, [value]);

  return (
    <TextInput
      ref={field}
      className={className ?? ''}
      type="search"
      label={label}
      placeholder={placeholder}
      defaultValue={value}
      maxLength={200}
      onChange={(event) => search(event.currentTarget.value.trim())}
    />
  );
}
