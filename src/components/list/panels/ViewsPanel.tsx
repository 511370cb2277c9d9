import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { listTools } from '../../../i18n/en/list-tools';
import { useWords } from '../../../i18n/Language';
import iconButton from '../../icon-button.module.css';
import { CloseIcon } from '../../icons';
import type { ListState } from '../useList';
import { useKept } from '../useKept';
import listClasses from '../list.module.css';
import classes from './panels.module.css';
import { readViews, VIEW_NAME_MAX, withView } from './saved-views';

/** Views of this list under names of one's own, and the link that shows this one to somebody else. */
export function ViewsPanel({ list: { name: list, userId, search } }: { list: ListState }) {
  const { views: t } = useWords(listTools);
  const [kept, keep] = useKept(`views.${list}`, userId);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const views = readViews(kept);
  const known = views.some((view) => view.name === name.trim());

  const save = () => {
    const wanted = name.trim();
    if (wanted === '') return setSaid(t.nameFirst);
    keep(JSON.stringify(withView(views, { name: wanted, search })));
    setSaid(t.saved(wanted));
    setName('');
  };
  const copy = async () => {
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}${search && `?${search}`}`);
    setSaid(t.copied);
  };

  return (
    <div className={classes.content}>
      {views.length === 0 && <p className={classes.said}>{t.none}</p>}
      <ul className={classes.views} aria-label={t.list}>
        {views.map((view) => (
          <li key={view.name} className={classes.line}>
            <Link
              to={`?${view.search}`}
              preventScrollReset
              aria-current={view.search === search ? 'true' : undefined}
              onClick={(event) => event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()}
            >
              {view.name}
            </Link>
            <button
              type="button"
              className={`${iconButton.button} ${classes.icon}`}
              aria-label={t.remove(view.name)}
              onClick={() => {
                keep(JSON.stringify(views.filter((each) => each !== view)));
                setSaid(t.removed(view.name));
              }}
            >
              <CloseIcon size={16} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <form
        className={classes.save}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          className={classes.text}
          aria-label={t.name}
          placeholder={t.name}
          autoComplete="off"
          maxLength={VIEW_NAME_MAX}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="default">
          {known ? t.replace : t.save}
        </Button>
      </form>
      <button type="button" className={listClasses.textButton} onClick={() => void copy()}>
        {t.copy}
      </button>
      <p role="status" className={classes.said}>
        {said}
      </p>
    </div>
  );
}
