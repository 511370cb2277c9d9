import { Button } from '@mantine/core';
import { download } from '../../../components/download';
import { DownloadIcon } from '../../../components/icons';
import { useNow } from '../../../components/useNow';
import type { CrossConnect } from '../../../contract/types';
import { REMIND_DAYS } from '../../../domain/term-state';
import { billing } from '../../../i18n/en/billing';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { paths } from '../../../paths';
import { toIcs } from './ics';

/** Every end of a term that is still to come, for one's own calendar. */
export function CalendarButton({ terms }: { terms: readonly CrossConnect[] }) {
  const { terms: t } = useWords(billing);
  const format = useFormat();
  const now = useNow(60_000);
  const coming = terms.filter(({ termEndsAt }) => Date.parse(termEndsAt) > now);
  const save = () => {
    const entries = coming.map(({ id, name, termEndsAt }) => ({
      ...{ id, at: termEndsAt, remindDays: REMIND_DAYS, title: t.entry(name) },
      text: t.entryText(name, format.dateTime(termEndsAt)),
      url: new URL(paths.crossConnect(id, { do: 'renew' }), window.location.origin).href,
    }));
    const text = toIcs(entries, new Date().toISOString());
    download('cross-connect-terms.ics', new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  };
  return (
    <Button
      variant="default"
      leftSection={<DownloadIcon size={16} aria-hidden />}
      disabled={coming.length === 0}
      onClick={save}
    >
      {t.download}
    </Button>
  );
}
