import { Link } from 'react-router';
import { hint } from '../../components/hint';
import iconButton from '../../components/icon-button.module.css';
import { CheckIcon } from '../../components/icons';
import { StatedReason } from '../../components/StatedReason';
import { TimeAgo } from '../../components/TimeAgo';
import { notifications } from '../../i18n/en/notifications';
import { useWords } from '../../i18n/Language';
import type { Notice } from './notices';
import { NoticeSentence } from './NoticeSentence';
import classes from './notifications.module.css';
import { targetOf } from './target';

interface Props {
  notice: Notice;
  ownAccount: string;
  onRead: () => void;
  onFollow: () => void;
}
export function NoticeItem({ notice, ownAccount, onRead, onFollow }: Props) {
  const t = useWords(notifications);
  const name = notice.kind === 'term' ? notice.crossConnect.name : notice.event.resource.name;
  const [label, labelFor] =
    notice.kind === 'term'
      ? [t.renew, t.renewFor(name)]
      : notice.needsMe
        ? [t.answer, t.answerFor(name)]
        : [t.open, t.openFor(name)];
  const reason = notice.kind === 'event' ? notice.event.reason : undefined;
  return (
    <li className={classes.item} data-unread={notice.unread || undefined}>
      <div className={classes.text}>
        {notice.unread && <span className={classes.new}>{t.unread}</span>}
        <NoticeSentence notice={notice} ownAccount={ownAccount} />
        {reason !== undefined && (
          <p className={classes.reason}>
            <StatedReason reason={reason} />
          </p>
        )}
        <div className={classes.row}>
          <span className={classes.time}>
            <TimeAgo at={notice.at} />
          </span>
          <Link to={targetOf(notice)} aria-label={labelFor} onClick={onFollow}>
            {label}
          </Link>
        </div>
      </div>
      {notice.unread && (
        <button
          type="button"
          className={`${iconButton.button} ${classes.read}`}
          aria-label={t.markReadFor(name)}
          {...hint(t.markRead)}
          onClick={(event) => {
            // The button goes: the focus stays with the notification.
            event.currentTarget.closest('li')?.querySelector('a')?.focus();
            onRead();
          }}
        >
          <CheckIcon size={16} aria-hidden />
        </button>
      )}
    </li>
  );
}
