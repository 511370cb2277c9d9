import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { DownIcon } from '../../components/icons';
import type { Topology } from '../../contract/types';
import { LIVE_STATUSES } from '../../domain/connection-lifecycle';
import { CONDITION_CODES } from '../../domain/connection-rules';
import { components } from '../../i18n/en/components';
import { explain } from '../../i18n/en/explain';
import { topology } from '../../i18n/en/topology';
import { useWords } from '../../i18n/Language';
import { COLOURINGS } from './colouring';
import { FILTERS, findMatches, type FilterName, type TopologyView } from './topology-view';
import classes from './topology.module.css';

interface Props {
  data: Topology;
  view: TopologyView;
  onFilter: (name: FilterName, value: string) => void;
  onBlocked: (code: string) => void;
  onColour: (by: string) => void;
  onClear: () => void;
  onFind: (id: string) => void;
}
export function TopologyFilters({ data, view, onFilter, onBlocked, onColour, onClear, onFind }: Props) {
  const t = useWords(topology);
  const { connectionStatus } = useWords(components);
  const { codeName } = useWords(explain);
  const [text, setText] = useState('');
  const matches = findMatches(data, text);
  const more = useId();
  const [open, setOpen] = useState(false);
  const used = [...FILTERS.map((name) => view[name]), view.blocked].filter((value) => value !== '').length;
  const choose = (id: string) => {
    setText('');
    onFind(id);
  };
  const options: Record<FilterName, { value: string; label: string }[]> = {
    region: data.regions.map(({ id, city }) => ({ value: id, label: `${id} – ${city}` })),
    account: [...new Set(data.vpcs.map(({ accountName }) => accountName))].map((value) => ({
      value,
      label: value,
    })),
    status: LIVE_STATUSES.map((value) => ({ value, label: connectionStatus[value] })),
    crossConnect: data.crossConnects.map(({ id, name }) => ({ value: id, label: name })),
  };
  return (
    <form
      role="search"
      aria-label={t.filters}
      className={classes.filters}
      onSubmit={(event) => {
        event.preventDefault();
        if (matches[0]) choose(matches[0].id);
      }}
    >
      <div className={classes.search}>
        <TextInput
          type="search"
          size="sm"
          label={t.search}
          placeholder={t.searchHint}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setText('')}
        />
        {text.trim() !== '' && (
          <div className={classes.matches} role="group" aria-label={t.matches}>
            {matches.length === 0 && <p role="status">{t.noMatch}</p>}
            {matches.map(({ id, label, detail }) => (
              <button key={id} type="button" onClick={() => choose(id)}>
                {label} <span className={classes.quiet}>{detail}</span>
              </button>
            ))}
          </div>
        )}
      </div>
      <Button
        className={classes.more}
        variant="default"
        rightSection={<DownIcon size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={more}
        onClick={() => setOpen(!open)}
      >
        {t.more(used)}
      </Button>
      <div id={more} className={classes.choices} data-open={open || undefined}>
        {FILTERS.map((name) => (
          <NativeSelect
            key={name}
            size="sm"
            label={t[name]}
            value={view[name]}
            onChange={(event) => onFilter(name, event.currentTarget.value)}
            data={[{ value: '', label: t.any }, ...options[name]]}
          />
        ))}
        <NativeSelect
          size="sm"
          label={t.blocked}
          value={String(view.blocked)}
          onChange={(event) => onBlocked(event.currentTarget.value)}
          data={[
            { value: '', label: t.blockedHidden },
            { value: 'all', label: t.blockedAll },
            ...CONDITION_CODES.map((code) => ({ value: String(code), label: `${code} ${codeName[code]}` })),
          ]}
        />
        <NativeSelect
          size="sm"
          label={t.colour}
          value={view.colour}
          onChange={(event) => onColour(event.currentTarget.value)}
          data={COLOURINGS.map((by) => ({ value: by, label: t.colourings[by] }))}
        />
      </div>
      {used > 0 && (
        <Button variant="subtle" size="sm" onClick={onClear}>
          {t.clear}
        </Button>
      )}
    </form>
  );
}
