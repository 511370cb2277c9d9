import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { regionsQuery, type readView } from './queries';
import classes from './vpcs.module.css';

export function VpcFilters({ view }: { view: ReturnType<typeof readView> }) {
  const t = useWords(words);
  const [, setSearch] = useSearchParams();
  const regions = useQuery(regionsQuery());
  const field = useRef<HTMLInputElement>(null);

  /** A changed filter starts again at the first page. */
  const filter = (name: 'q' | 'regionId', value: string) =>
    setSearch(
      (search) => {
        if (value === '') search.delete(name);
        else search.set(name, value);
        search.delete('page');
        return search;
      },
      { replace: true },
    );
  const searchFor = useDebouncedCallback((text: string) => filter('q', text), 200);

  // The URL has the last word (Back, Clear), but never while somebody is typing.
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = view.q;
  }, [view.q]);

  return (
    <form
      role="search"
      aria-label={t.filters}
      className={classes.filters}
      onSubmit={(e) => e.preventDefault()}
    >
      <TextInput
        ref={field}
        type="search"
        label={t.search}
        placeholder={t.searchHint}
        defaultValue={view.q}
        maxLength={200}
        onChange={(event) => searchFor(event.currentTarget.value.trim())}
      />
      <NativeSelect
        label={t.region}
        value={view.regionId}
        onChange={(event) => filter('regionId', event.currentTarget.value)}
        data={[
          { value: '', label: t.anyRegion },
          ...(regions.data?.items ?? []).map(({ id, city }) => ({ value: id, label: `${id} – ${city}` })),
        ]}
      />
      {Boolean(view.q || view.regionId) && (
        <Button variant="subtle" onClick={() => setSearch({}, { replace: true })}>
          {t.clear}
        </Button>
      )}
    </form>
  );
}
