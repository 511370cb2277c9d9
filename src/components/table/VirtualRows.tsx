import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { VirtualRowsProps } from '../DataTable';
import classes from '../DataTable.module.css';
import { usePrinting } from '../usePrinting';
import { useSteadyColumns } from './useSteadyColumns';

/** A row with one line of text, its border included. */
const ROW = 45;
const HEAD = 44;
const OVERSCAN = 10;

/** The rows in sight, on paper all of them, between two empty ones that are as high as all others; the row that has the focus stays as well. */
export function VirtualRows({ count, keyOf, rowAt, columns, box, reveal }: VirtualRowsProps) {
  const printing = usePrinting();
  const [kept, setKept] = useState<number>();
  const keep = kept !== undefined && kept < count ? kept : undefined;
  // Nothing here is memoised, which is what the rule warns of.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (keep === undefined || inSight.includes(keep)) return inSight;
      return [...inSight, keep].sort((a, b) => a - b);
    },
  });
  useSteadyColumns(box, columns.map(({ id }) => id).join());

  useLayoutEffect(() => {
    reveal.current = (index) => {
      flushSync(() => setKept(index));
      virtual.scrollToIndex(index);
    };
    return () => {
      reveal.current = undefined;
    };
  }, [reveal, virtual]);

  if (printing) return <tbody>{Array.from({ length: count }, (_, index) => rowAt(index, null))}</tbody>;

  const items = virtual.getVirtualItems();
  const gap = (from: number, to: number) =>
    to > from && (
      <tr key={`gap ${from}`} aria-hidden className={classes.gap}>
        <td style={{ height: to - from }} />
      </tr>
    );
  return (
    <tbody
      onFocus={({ target }) => {
        const index = target.closest('tr')?.dataset.index;
        setKept(index === undefined ? undefined : Number(index));
      }}
    >
      {items.map((item, at) => [
        gap(items[at - 1]?.end ?? HEAD, item.start),
        rowAt(item.index, virtual.measureElement),
      ])}
      {gap(items.at(-1)?.end ?? HEAD, HEAD + virtual.getTotalSize())}
    </tbody>
  );
}
