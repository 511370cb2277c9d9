import { Button } from '@mantine/core';
import { useId, useRef } from 'react';
import { ColumnsIcon } from '../../../components/icons';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import classes from './list.module.css';

interface Props {
  columns: readonly { id: string; header: string }[];
  hidden: ReadonlySet<string>;
  onToggle: (columnId: string) => void;
}

/** A popover of the browser itself: it closes on Escape and on a press outside, and costs no code. */
export function ColumnChoice({ columns, hidden, onToggle }: Props) {
  const { list: t } = useWords(crossConnects);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const place = () => {
    if (button.current === null || panel.current === null) return;
    const { bottom, right } = button.current.getBoundingClientRect();
    panel.current.style.top = `${bottom + 4}px`;
    panel.current.style.left = `${Math.max(8, right - panel.current.offsetWidth)}px`;
  };

  return (
    <>
      <Button
        ref={button}
        variant="default"
        popoverTarget={id}
        leftSection={<ColumnsIcon size={16} aria-hidden />}
      >
        {t.columns}
      </Button>
      <div ref={panel} id={id} popover="auto" className={classes.columns} onToggle={place}>
        <fieldset>
          <legend>{t.columnsShown}</legend>
          {columns.map((column) => (
            <label key={column.id}>
              <input type="checkbox" checked={!hidden.has(column.id)} onChange={() => onToggle(column.id)} />
              {column.header}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
