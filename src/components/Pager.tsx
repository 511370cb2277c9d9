import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { components } from '../i18n/en/components';
import { useWords } from '../i18n/Language';
import classes from './Pager.module.css';

interface Props {
  page: number;
  pages: number;
  /** Which pages, where a screen has more than one list. */
  label?: string | undefined;
  /** What stands at the start of the line, also when there is one page only. */
  children?: ReactNode;
}

/** Links, so that a page can be opened in its own tab and Back leads through them. */
export function Pager({ page, pages, label, children }: Props) {
  const { pager: t } = useWords(components);
  const [search] = useSearchParams();
  if (pages <= 1 && !children) return null;
  const to = (target: number) => {
    const query = new URLSearchParams(search);
    query.set('page', String(target));
    return `?${query}`;
  };
  return (
    <nav aria-label={label ?? t.label} className={classes.pager}>
      {children}
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
