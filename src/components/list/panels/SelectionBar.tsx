import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { listTools } from '../../../i18n/en/list-tools';
import { useWords } from '../../../i18n/Language';
import { ErrorNotice } from '../../ErrorNotice';
import type { Load } from '../export';
import type { Selected } from '../useSelection';
import { loadAll } from './load-all';
import classes from './panels.module.css';

interface Props<Row> {
  selection: Selected<Row>;
  /** How many fit the filters. */
  total: number;
  load: Load<Row>;
  /** What can be done with them. */
  children: ReactNode;
}

/** How many rows are ticked, on this page and on others, and what can be done with them. */
export function SelectionBar<Row extends { id: string }>({ selection, total, load, children }: Props<Row>) {
  const { selection: t } = useWords(listTools);
  const [all, setAll] = useState<'reading' | { error: unknown }>();
  const { rows, elsewhere, clear, setRows } = selection;

  const selectAll = async () => {
    setAll('reading');
    try {
      setRows(await loadAll(load));
      setAll(undefined);
    } catch (error) {
      setAll({ error });
    }
  };
  if (rows.length === 0) return <span role="status" className={classes.said} />;
  return (
    <>
      <div className={classes.selection}>
        <span role="status">{t.count(rows.length, elsewhere)}</span>
        {children}
        {rows.length < total && (
          <Button variant="subtle" size="xs" loading={all === 'reading'} onClick={() => void selectAll()}>
            {t.all(total)}
          </Button>
        )}
        <Button variant="subtle" size="xs" onClick={clear}>
          {t.clear}
        </Button>
      </div>
      {all !== undefined && all !== 'reading' && (
        <ErrorNotice error={all.error} onRetry={() => void selectAll()} />
      )}
    </>
  );
}
