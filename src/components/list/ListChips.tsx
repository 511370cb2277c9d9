import { lists } from '../../i18n/en/lists';
import { useWords } from '../../i18n/Language';
import { CloseIcon } from '../icons';
import { isPreset, onlyFilters, withValue, type Facet, type Preset } from './filters';
import classes from './list.module.css';
import { isFiltered } from './list-view';
import type { ListState } from './useList';

interface Props {
  list: Pick<ListState, 'view' | 'change'>;
  facets: readonly Facet[];
  presets: readonly Preset[];
}

/** What is often asked for by one press, and what is filtered by now, each to be taken away. */
export function ListChips({ list: { view, change }, facets, presets }: Props) {
  const t = useWords(lists);
  const chosen = facets.flatMap((facet) =>
    (view.filters[facet.name] ?? []).map((value) => {
      const option = facet.options.find((each) => each.value === value);
      return { facet, value, label: `${facet.label}: ${option?.label ?? value}` };
    }),
  );
  if (presets.length === 0 && !isFiltered(view)) return null;
  /** What was pressed goes with the filter: the focus stays near. */
  const focusSearch = () => document.querySelector<HTMLElement>('main [type=search]')?.focus();
  const focusNext = ({ nextElementSibling: next }: Element) => {
    if (chosen.length > 1 && next instanceof HTMLElement) next.focus();
    else focusSearch();
  };
  return (
    <div className={classes.chips}>
      {presets.map((preset) => {
        const on = isPreset(preset, view);
        return (
          <button
            key={preset.label}
            type="button"
            className={classes.preset}
            aria-pressed={on}
            onClick={() => change({ filters: onlyFilters(view, on ? {} : preset.filters) })}
          >
            {preset.label}
          </button>
        );
      })}
      {chosen.map(({ facet, value, label }) => (
        <button
          key={label}
          type="button"
          className={classes.chip}
          aria-label={t.removeFilter(label)}
          onClick={(event) => {
            focusNext(event.currentTarget);
            change({ filters: withValue(view, facet, value, false) });
          }}
        >
          {label}
          <CloseIcon size={14} aria-hidden />
        </button>
      ))}
      {isFiltered(view) && (
        <button
          type="button"
          className={classes.textButton}
          onClick={() => {
            focusSearch();
            change({ q: '', filters: onlyFilters(view) });
          }}
        >
          {t.clear}
        </button>
      )}
    </div>
  );
}
