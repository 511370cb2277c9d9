import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './list.module.css';
import { PAGE_SIZES, writeView, type ListView } from './list-view';

interface Props {
  view: ListView;
  total: number;
  onChange: (next: Partial<ListView>) => void;
}

/** Links, so that a page can be opened in its own tab and Back leads through them. */
export function Pager({ view, total, onChange }: Props) {
  const {
    list: { pager: t },
  } = useWords(crossConnects);
  const { page, pageSize } = view;
  const pages = Math.ceil(total / pageSize);
  if (total <= PAGE_SIZES[0]) return null;
  const to = (target: number) => `?${writeView({ ...view, page: target })}`;
  return (
    <nav aria-label={t.label} className={classes.pager}>
      <label>
        {t.size}
        <select
          value={pageSize}
          onChange={(event) => onChange({ pageSize: Number(event.currentTarget.value) })}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size}>{size}</option>
          ))}
        </select>
      </label>
      {page > 1 && (
        <Button component={Link} to={to(page - 1)} rel="prev" variant="default" size="xs">
          {t.previous}
        </Button>
      )}
      <span>{t.position(page, pages)}</span>
      {page < pages && (
        <Button component={Link} to={to(page + 1)} rel="next" variant="default" size="xs">
          {t.next}
        </Button>
      )}
    </nav>
  );
}
