import { useMemo, useState } from 'react';

/** The rows that are ticked, also those of other pages: as they were when they were last seen. */
export interface Selected<Row> {
  rows: readonly Row[];
  ids: ReadonlySet<string>;
  /** How many of them the page on the screen does not show. */
  elsewhere: number;
  /** Of the rows on the screen and of those ticked before. */
  set: (ids: ReadonlySet<string>) => void;
  setRows: (rows: readonly Row[]) => void;
  clear: () => void;
}

export function useSelection<Row extends { id: string }>(shown: readonly Row[] | undefined): Selected<Row> {
  const [ticked, setTicked] = useState<ReadonlyMap<string, Row>>(new Map());
  const here = useMemo(() => new Map(shown?.map((row) => [row.id, row])), [shown]);
  const rows = [...ticked.values()].map((row) => here.get(row.id) ?? row);
  const setRows = (next: readonly Row[]) => setTicked(new Map(next.map((row) => [row.id, row])));
  return {
    rows,
    ids: new Set(ticked.keys()),
    elsewhere: rows.filter(({ id }) => !here.has(id)).length,
    set: (ids) => setRows([...ids].flatMap((id) => here.get(id) ?? ticked.get(id) ?? [])),
    setRows,
    clear: () => setTicked(new Map()),
  };
}
