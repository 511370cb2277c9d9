import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { downloadCsv } from '../../../components/csv';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { DownloadIcon } from '../../../components/icons';
import { PAGE_SIZE_MAX } from '../../../contract/operation-parts';
import type { CrossConnect } from '../../../contract/types';
import { components } from '../../../i18n/en/components';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './list.module.css';
import { csvHeader, csvRow } from './list-csv';
import { listQuery, type ListView } from './list-view';

/** Every Cross Connect that fits the filters, with every column, not only what is on the screen. */
export function ExportButton({ view }: { view: ListView }) {
  const { list: t } = useWords(crossConnects);
  const { crossConnectStatus } = useWords(components);
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: async () => {
      const rows: CrossConnect[] = [];
      for (let page = 1; ; page += 1) {
        const { items, total } = await queries.fetchQuery(listQuery(view, { page, pageSize: PAGE_SIZE_MAX }));
        rows.push(...items);
        if (items.length === 0 || rows.length >= total) break;
      }
      downloadCsv(
        'cross-connects.csv',
        csvHeader(t),
        rows.map((row) => csvRow(row, crossConnectStatus)),
      );
      return rows.length;
    },
  });

  return (
    <>
      <Button
        variant="default"
        leftSection={<DownloadIcon size={16} aria-hidden />}
        disabled={save.isPending}
        onClick={() => save.mutate()}
      >
        {t.exportCsv}
      </Button>
      <span role="status" className={classes.said}>
        {save.isPending && t.exporting}
        {save.isSuccess && t.exported(save.data)}
      </span>
      {save.isError && <ErrorNotice error={save.error} onRetry={() => save.mutate()} />}
    </>
  );
}
