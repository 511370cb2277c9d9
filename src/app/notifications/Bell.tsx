import { Suspense, useState } from 'react';
import { hint } from '../../components/hint';
import iconButton from '../../components/icon-button.module.css';
import { BellIcon } from '../../components/icons';
import { part } from '../../components/late-code';
import text from '../../components/text.module.css';
import { useKeepVisit } from '../../components/useVisit';
import type { Me } from '../../contract/types';
import { notifications } from '../../i18n/en/notifications';
import { useWords } from '../../i18n/Language';
import header from '../Header.module.css';
import { NoticeSentence } from './NoticeSentence';
import { useArrivals } from './useArrivals';
import { useBrowserNotices } from './useBrowserNotices';
import { useNotices } from './useNotices';

const Panel = part(() => import('./Panel'), 'Panel');
/** More would not fit. */
const COUNTED = 99;

/** How much is new, and the way to it. What comes while somebody is here is said politely. */
export function Bell({ me }: { me: Me }) {
  const t = useWords(notifications);
  useKeepVisit(me);
  const known = useNotices(me);
  const [opened, setOpened] = useState(false);
  const unread = known.notices?.filter((notice) => notice.unread).length ?? 0;
  const arrived = useArrivals(known.notices);
  // The trail may tell of a request before the list does that it waits for them: they hear of it then.
  const toAnswer = useArrivals(known.notices?.filter(({ needsMe }) => needsMe));
  const browser = useBrowserNotices(me, toAnswer);
  const label = unread > 0 ? t.bell(unread) : t.title;
  const [first] = arrived;
  return (
    <>
      <button
        type="button"
        className={iconButton.button}
        aria-label={label}
        aria-haspopup="dialog"
        {...hint(label)}
        onClick={() => setOpened(true)}
      >
        <BellIcon size={18} aria-hidden />
        {unread > 0 && <span className={header.dot}>{unread > COUNTED ? `${COUNTED}+` : unread}</span>}
      </button>
      <div aria-live="polite" className={text.visuallyHidden}>
        {first && (
          <p key={first.id}>
            {t.arrived(arrived.length)} <NoticeSentence notice={first} />
          </p>
        )}
      </div>
      {opened && (
        <Suspense>
          <Panel me={me} known={known} browser={browser} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
