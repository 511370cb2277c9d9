import { matchesText } from '../../../domain/search-text';
import { useId, useState } from 'react';
import { listTools } from '../../../i18n/en/list-tools';
import { useWords } from '../../../i18n/Language';
import { withValue, type Facet } from '../filters';
import type { ListState } from '../useList';
import listClasses from '../list.module.css';
import classes from './panels.module.css';

interface Props {
  facet: Facet;
  view: ListState['view'];
  change: ListState['change'];
}
/** With more options than this, they can be searched. */
const MANY = 10;

/** The values of a filter to choose from. */
export function FacetPanel({ facet, view, change }: Props) {
  const { facet: t } = useWords(listTools);
  const group = useId();
  const [text, setText] = useState('');
  const chosen = view.filters[facet.name] ?? [];
  const options = facet.options.filter(({ label }) => matchesText(text, [label]));
  const groups = [...new Set(options.map((option) => option.group))];

  return (
    <div className={classes.content}>
      {facet.options.length > MANY && (
        <input
          type="search"
          className={classes.text}
          aria-label={t.search(facet.label)}
          placeholder={t.search(facet.label)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {groups.map((name) => (
        <fieldset key={name ?? ''}>
          <legend>{name ?? facet.label}</legend>
          {options
            .filter((option) => option.group === name)
            .map(({ value, label }) => (
              <label key={value}>
                <input
                  type={facet.single ? 'radio' : 'checkbox'}
                  name={group}
                  checked={chosen.includes(value)}
                  onChange={(event) =>
                    change({ filters: withValue(view, facet, value, event.currentTarget.checked) })
                  }
                />
                {label}
              </label>
            ))}
        </fieldset>
      ))}
      {options.length === 0 && <p className={classes.said}>{t.none}</p>}
      <button
        type="button"
        className={listClasses.textButton}
        aria-disabled={chosen.length === 0}
        onClick={() => change({ filters: { ...view.filters, [facet.name]: [] } })}
      >
        {t.any}
      </button>
    </div>
  );
}
