import { lists } from '../../i18n/en/lists';
import { useWords } from '../../i18n/Language';
import classes from './list.module.css';
import { PAGE_SIZES } from './list-view';
import type { ListState } from './useList';

/** How many rows a page has: of this view, and from now on of every one of this list. */
export function PageSizeChoice({ list: { view, change, setPrefs } }: { list: ListState }) {
  const t = useWords(lists);
  return (
    <label className={classes.pageSize}>
      {t.pageSize}
      <select
        value={view.pageSize}
        onChange={(event) => {
          const pageSize = Number(event.currentTarget.value);
          setPrefs({ pageSize });
          change({ pageSize });
        }}
      >
        {PAGE_SIZES.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
    </label>
  );
}
