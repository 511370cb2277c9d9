import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { downloadCsv } from '../../components/csv';
import { ErrorNotice } from '../../components/ErrorNotice';
import { DownloadIcon } from '../../components/icons';
import type { AuditEvent } from '../../contract/types';
import { activity } from '../../i18n/en/activity';
import { components } from '../../i18n/en/components';
import { useWords } from '../../i18n/Language';
import { useFormat } from '../../i18n/useFormat';
import { csvHeader, csvRow } from './event-csv';
import { eventsQuery, type ActivityView } from './queries';
import classes from './activity.module.css';

const CHUNK = 1_000;

/** Exports every event that fits the filters, not only the page on the screen. */
export function ExportButton({ view, disabled }: { view: ActivityView; disabled: boolean }) {
  const t = useWords(activity);
  const common = useWords(components);
  const format = useFormat();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async () => {
      const events: AuditEvent[] = [];
      for (let page = 1; ; page += 1) {
        const { items, total } = await queries.fetchQuery(eventsQuery({ ...view, page }, CHUNK));
        events.push(...items);
        if (items.length === 0 || events.length >= total) break;
      }
      downloadCsv(
        'activity.csv',
        csvHeader(t),
        events.map((event) => csvRow(event, t, common, format)),
      );
      return events.length;
    },
  });

  return (
    <div className={classes.export}>
      <Button
        variant="default"
        leftSection={<DownloadIcon size={16} />}
        disabled={disabled || save.isPending}
        onClick={() => save.mutate()}
      >
        {t.exportCsv}
      </Button>
      <span role="status" className={classes.quiet}>
        {save.isPending && t.exporting}
        {save.isSuccess && t.exported(save.data)}
      </span>
      {save.isError && <ErrorNotice error={save.error} onRetry={() => save.mutate()} />}
    </div>
  );
}
