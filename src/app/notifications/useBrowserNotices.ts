import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { keptKey } from '../../components/kept-key';
import { useKept } from '../../components/useKept';
import type { Me } from '../../contract/types';
import { notifications } from '../../i18n/en/notifications';
import { useWords } from '../../i18n/Language';
import type { Notice } from './notices';
import { targetOf } from './target';

/** `default`: never asked. `on` and `off` where the browser allows them. */
type BrowserNoticesState = 'unsupported' | 'denied' | 'default' | 'on' | 'off';

const permission = (): NotificationPermission | 'unsupported' =>
  'Notification' in window ? Notification.permission : 'unsupported';

/** Notifications of the browser: of requests to answer only, off until somebody has asked for them. */
export function useBrowserNotices(me: Me, toAnswer: readonly Notice[]) {
  const t = useWords(notifications);
  const navigate = useNavigate();
  const key = keptKey('browser-notices', me.user.id);
  const [allowed, setAllowed] = useState(permission);
  const [kept, keep] = useKept(key);
  const wanted = kept === 'on';
  const state: BrowserNoticesState =
    allowed === 'granted' ? (wanted ? 'on' : 'off') : allowed === 'default' ? 'default' : allowed;

  const want = (next: boolean) => keep(next ? 'on' : 'off');
  const turnOn = async () => {
    if (permission() === 'default') await Notification.requestPermission();
    setAllowed(permission());
    if (permission() === 'granted') want(true);
  };

  const show = useRef<(notice: Notice) => void>(() => {});
  useEffect(() => {
    show.current = (notice) => {
      if (state !== 'on' || notice.kind !== 'event' || !document.hidden) return;
      const { actor, accountName, resource } = notice.event;
      try {
        const shown = new Notification(t.browserTitle(accountName), {
          body: t.browserBody(actor?.name ?? accountName, resource.name),
          // Several tabs say the same thing once.
          tag: notice.id,
        });
        shown.onclick = () => {
          window.focus();
          shown.close();
          void navigate(targetOf(notice));
        };
      } catch {
        // Some phones have the interface, but show nothing that a page asks for.
        setAllowed('unsupported');
      }
    };
  });
  useEffect(() => {
    toAnswer.forEach((notice) => show.current(notice));
  }, [toAnswer]);

  return { state, turnOn: () => void turnOn(), turnOff: () => want(false) };
}
