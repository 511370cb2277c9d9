import { PAGE_SIZE_MAX } from '../../../contract/operation-parts';
import type { Load } from '../export';

/** Everything that fits, piece by piece. What moved to another piece meanwhile is there once. */
export async function loadAll<Row extends { id: string }>(
  load: Load<Row>,
  onProgress: (read: number, total: number) => void = () => undefined,
): Promise<Row[]> {
  const rows = new Map<string, Row>();
  for (let page = 1; ; page += 1) {
    const { items, total } = await load({ page, pageSize: PAGE_SIZE_MAX });
    for (const row of items) rows.set(row.id, row);
    onProgress(rows.size, total);
    if (items.length === 0 || page * PAGE_SIZE_MAX >= total) return [...rows.values()];
  }
}
