import { useLayoutEffect } from 'react';

/**
 * While rows come and go, the columns keep the widths that the first rows gave them. They are measured anew for other columns and
 * for another width of the box.
 */
export function useSteadyColumns(box: { readonly current: HTMLElement | null }, columns: string) {
  useLayoutEffect(() => {
    const element = box.current;
    const table = element?.querySelector('table');
    const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
    if (!element || !table) return;
    const release = () => {
      table.style.tableLayout = table.style.width = '';
      for (const head of heads) head.style.width = '';
    };
    const fix = () => {
      release();
      const widths = heads.map((head) => head.getBoundingClientRect().width);
      const { width } = table.getBoundingClientRect();
      heads.forEach((head, index) => (head.style.width = `${widths[index]}px`));
      table.style.width = `${width}px`;
      table.style.tableLayout = 'fixed';
    };
    let before = 0;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === before) return;
      before = element.clientWidth;
      fix();
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      release();
    };
  }, [box, columns]);
}
