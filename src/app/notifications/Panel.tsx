import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Dialog } from '../../components/Dialog';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import type { Me } from '../../contract/types';
import { notifications } from '../../i18n/en/notifications';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { BrowserNotices } from './BrowserNotices';
import { NoticeItem } from './NoticeItem';
import classes from './notifications.module.css';
import type { useBrowserNotices } from './useBrowserNotices';
import type { Notices } from './useNotices';

interface Props {
  me: Me;
  known: Notices;
  browser: ReturnType<typeof useBrowserNotices>;
  onClose: () => void;
}
export function Panel({ me, known, browser, onClose }: Props) {
  const t = useWords(notifications);
  const [onlyMine, setOnlyMine] = useState(false);
  const { notices, failed, markRead, markAllRead } = known;
  const needing = notices?.filter(({ needsMe }) => needsMe) ?? [];
  const shown = onlyMine ? needing : notices;
  const nothingNew = notices?.every(({ unread }) => !unread) ?? true;

  return (
    <Dialog opened onClose={onClose} title={t.title} size="side">
      <div className={classes.tools}>
        <div role="group" aria-label={t.filter} className={classes.filter}>
          <button type="button" aria-pressed={!onlyMine} onClick={() => setOnlyMine(false)}>
            {t.all}
          </button>
          <button type="button" aria-pressed={onlyMine} onClick={() => setOnlyMine(true)}>
            {t.needsMe} <span>{needing.length}</span>
          </button>
        </div>
        <Button
          size="xs"
          variant="subtle"
          data-disabled={nothingNew || undefined}
          aria-disabled={nothingNew}
          onClick={() => !nothingNew && markAllRead()}
        >
          {t.markAllRead}
        </Button>
      </div>
      {failed?.error && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      {notices === undefined && !failed && <ListSkeleton rows={5} />}
      {shown?.length === 0 && <p className={classes.none}>{onlyMine ? t.noneMine : t.none}</p>}
      {shown !== undefined && shown.length > 0 && (
        <ul className={classes.list} aria-label={t.title}>
          {shown.map((notice) => (
            <NoticeItem
              key={notice.id}
              notice={notice}
              ownAccount={me.account.name}
              onRead={() => markRead(notice.id)}
              onFollow={() => {
                markRead(notice.id);
                onClose();
              }}
            />
          ))}
        </ul>
      )}
      <footer className={classes.foot}>
        <Link to={paths.activity()} onClick={onClose}>
          {t.allActivity}
        </Link>
        <BrowserNotices {...browser} />
      </footer>
    </Dialog>
  );
}
