import { useEffect, useState } from 'react';
import { listTools } from '../../i18n/en/list-tools';
import { useWords } from '../../i18n/Language';
import classes from '../DataTable.module.css';
import { CheckIcon, CopyIcon } from '../icons';
import text from '../text.module.css';
import { COPIED, copyCell, textOf } from './copy';

const DONE_MS = 1_500;
const SIZE = 28;

interface Place {
  cell: HTMLElement;
  top: number;
  left: number;
}
/** In the box, at that edge of the cell where no text begins. */
function placeIn(box: HTMLElement, cell: HTMLElement): Place {
  const [inner, outer] = [cell.getBoundingClientRect(), box.getBoundingClientRect()];
  const left = cell.dataset.align === 'right' ? inner.left + 2 : inner.right - SIZE - 2;
  return {
    cell,
    top: inner.top + (inner.height - SIZE) / 2 - outer.top - box.clientTop + box.scrollTop,
    left: left - outer.left - box.clientLeft + box.scrollLeft,
  };
}

/** One copy button for all cells of a table, at the cell under the pointer. By keyboard it is Ctrl+C on the cell. */
export function CopyCell({ box }: { box: { readonly current: HTMLElement | null } }) {
  const { copy: t } = useWords(listTools);
  const [place, setPlace] = useState<Place>();
  const [copied, setCopied] = useState<HTMLElement>();

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const at = (target: EventTarget | null) => {
      if (!(target instanceof Element) || target.closest('[data-copies]')) return;
      const cell = target.closest<HTMLElement>('tbody td, tbody th');
      const useful = cell !== null && !cell.querySelector('input, [data-copies]') && textOf(cell) !== '';
      setPlace(useful ? placeIn(element, cell) : undefined);
    };
    const over = ({ target }: Event) => at(target);
    const leave = () => setPlace(undefined);
    const done = ({ target }: Event) => {
      setCopied(target as HTMLElement);
      clearTimeout(timer);
      timer = setTimeout(() => setCopied(undefined), DONE_MS);
    };
    // This code comes after the table: the pointer may be there already.
    at(element.querySelector('tbody :is(td, th):hover'));
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('scroll', leave);
    element.addEventListener(COPIED, done);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('scroll', leave);
      element.removeEventListener(COPIED, done);
    };
  }, [box]);

  const Mark = place && copied === place.cell ? CheckIcon : CopyIcon;
  return (
    <>
      {place?.cell.isConnected && (
        <button
          type="button"
          tabIndex={-1}
          data-copies
          className={classes.copies}
          style={{ top: place.top, left: place.left }}
          aria-label={t.cell(textOf(place.cell))}
          onClick={() => void copyCell(place.cell)}
        >
          <Mark size={14} aria-hidden />
        </button>
      )}
      <span role="status" className={text.visuallyHidden}>
        {copied && t.done(textOf(copied))}
      </span>
    </>
  );
}
