import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { EventType as EventTypes } from '../../contract/resources';
import type { EventType, Topology } from '../../contract/types';
import { activity } from '../../i18n/en/activity';
import { useWords } from '../../i18n/Language';
import type { ActivityView } from './queries';
import classes from './activity.module.css';

interface Props {
  view: ActivityView;
  crossConnects: Topology['crossConnects'];
}

const typesOf = (prefix: string) => EventTypes.options.filter((type) => type.startsWith(prefix));

export function ActivityFilters({ view, crossConnects }: Props) {
  const t = useWords(activity);
  const [, setSearch] = useSearchParams();
  const field = useRef<HTMLInputElement>(null);

  /** A changed filter starts again at the first page. */
  const filter = (name: 'q' | 'type' | 'crossConnectId', value: string) =>
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

  const option = (type: EventType) => ({ value: type, label: t.types[type] });
  // One that is deleted by now keeps its history: the filter then says its id.
  const gone = view.crossConnectId !== '' && crossConnects.every(({ id }) => id !== view.crossConnectId);

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
        label={t.type}
        value={view.type ?? ''}
        onChange={(event) => filter('type', event.currentTarget.value)}
        data={[
          { value: '', label: t.anyType },
          { group: t.crossConnectTypes, items: typesOf('cross-connect.').map(option) },
          { group: t.connectionTypes, items: typesOf('vpc-connection.').map(option) },
        ]}
      />
      <NativeSelect
        label={t.crossConnect}
        value={view.crossConnectId}
        onChange={(event) => filter('crossConnectId', event.currentTarget.value)}
        data={[
          { value: '', label: t.anyCrossConnect },
          ...crossConnects
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name }) => ({ value: id, label: name })),
          ...(gone ? [{ value: view.crossConnectId, label: view.crossConnectId }] : []),
        ]}
      />
      {Boolean(view.q || view.type || view.crossConnectId) && (
        <Button variant="subtle" onClick={() => setSearch({}, { replace: true })}>
          {t.clear}
        </Button>
      )}
    </form>
  );
}
