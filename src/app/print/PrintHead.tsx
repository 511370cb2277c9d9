import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { apiQuery } from '../../api/query';
import { usePrinting } from '../../components/usePrinting';
import { paper } from '../../i18n/en/paper';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';

const SCHEME = 'data-mantine-color-scheme';

/** Whatever the screen looks like, ink is on white. */
function useLightOnPaper(printing: boolean) {
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    const before = root.getAttribute(SCHEME);
    if (!printing || before === null) return;
    root.setAttribute(SCHEME, 'light');
    return () => root.setAttribute(SCHEME, before);
  }, [printing]);
}

/** Above what is printed: whose it is, where it was and when, as paper is read without its screen. */
export function PrintHead() {
  const t = useWords(paper);
  const format = useFormat();
  const printing = usePrinting();
  const account = useQuery(apiQuery('getMe', {})).data?.account.name;
  useLightOnPaper(printing);
  const place = document.querySelector('[data-print-head]');
  if (!printing || place === null) return null;
  return createPortal(
    <>
      {account !== undefined && <span>{t.account(account)}</span>}
      <span>{t.printed(format.dateTime(new Date().toISOString()))}</span>
      <span>{window.location.href}</span>
    </>,
    place,
  );
}
