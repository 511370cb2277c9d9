import { Button } from '@mantine/core';
import { useState } from 'react';
import { listTools } from '../../../i18n/en/list-tools';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import { downloadCsv } from '../../csv';
import { download } from '../../download';
import { CopyAsCurl } from '../../CopyAsCurl';
import { ErrorNotice } from '../../ErrorNotice';
import { useCall } from '../../useCall';
import type { Export } from '../export';
import { loadAll } from './load-all';
import classes from './panels.module.css';

interface Props<Row> {
  exporting: Export<Row>;
  /** The ticked rows, of this page and of others. */
  selected: readonly Row[];
}
type State =
  | { kind: 'reading'; read: number; total: number }
  | { kind: 'done'; count: number }
  | { kind: 'failed'; error: unknown; again: () => void };

/** Every row that fits the filters, not only the page on the screen, with every column, also those that are put away. */
export function ExportPanel<Row extends { id: string }>({ exporting, selected }: Props<Row>) {
  const { export: t } = useWords(listTools);
  const format = useFormat();
  const [state, setState] = useState<State>();
  const { fileName, load, csv, countOf, curl } = exporting;
  const call = useCall(curl);
  const [only, setOnly] = useState(false);
  const some = only && selected.length > 0;
  const busy = state?.kind === 'reading';

  const run = async (save: (rows: readonly Row[]) => Promise<void> | void) => {
    setState({ kind: 'reading', read: 0, total: 0 });
    try {
      const rows = some
        ? selected
        : await loadAll(load, (read, total) => setState({ kind: 'reading', read, total }));
      await save(rows);
      setState({ kind: 'done', count: rows.length });
    } catch (error) {
      setState({ kind: 'failed', error, again: () => void run(save) });
    }
  };
  const saveCsv = async (rows: readonly Row[]) => {
    const { header, row } = await csv();
    downloadCsv(`${fileName}.csv`, header, rows.map(row));
  };
  /** As the API says them. */
  const saveJson = (rows: readonly Row[]) =>
    download(`${fileName}.json`, new Blob([JSON.stringify(rows, null, 2)], { type: 'application/json' }));

  return (
    <div className={classes.content}>
      <p className={classes.said}>{t.what}</p>
      {selected.length > 0 && (
        <label>
          <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
          {t.only(selected.length)}
        </label>
      )}
      <div className={classes.buttons}>
        <Button size="xs" variant="default" disabled={busy} onClick={() => void run(saveCsv)}>
          {t.csv}
        </Button>
        <Button size="xs" variant="default" disabled={busy} onClick={() => void run(saveJson)}>
          {t.json}
        </Button>
      </div>
      <p role="status" className={classes.said}>
        {state?.kind === 'reading' && t.reading(format.number(state.read), format.number(state.total))}
        {state?.kind === 'done' && t.done(countOf(state.count))}
      </p>
      {state?.kind === 'failed' && <ErrorNotice error={state.error} onRetry={state.again} />}
      {call && <CopyAsCurl {...call} />}
    </div>
  );
}
